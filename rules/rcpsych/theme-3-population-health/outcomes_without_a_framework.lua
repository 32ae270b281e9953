-- What partners have agreed to improve gets lost unless one framework shows each year whether it has.
local outcomes_agreed = criterion "hlp-2019/1.2/maturing/08"
local framework       = criterion "hlp-2019/2.1/thriving/02"

return rule {
  id         = "rcpsych/outcomes-without-a-framework",
  title      = "Outcomes are agreed, but no complete framework follows them across the whole system",
  recommends = { "rcpsych-2019/theme-3/local/02" },
  advances   = { "hlp-2019/2.1/thriving/02" },
  when = function()
    return outcomes_agreed:met() and framework:open()
  end,
}
