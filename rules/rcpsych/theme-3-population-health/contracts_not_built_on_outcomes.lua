-- Partners agreed on a few outcomes, and the contract still counts hundreds of other things.
local outcomes_agreed   = criterion "hlp-2019/1.2/maturing/08"
local framework         = criterion "hlp-2019/2.1/thriving/02"
local simple_indicators = criterion "hlp-2019/2.2/maturing/03"

return rule {
  id         = "rcpsych/contracts-not-built-on-outcomes",
  title      = "Outcomes are agreed, but contract indicators are not yet simple and built on outcomes",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03" },
  when = function()
    return (outcomes_agreed:met() or framework:met()) and simple_indicators:open()
  end,
}
