-- A strategy that nobody follows up cannot show what it was worth, nor mend what it got wrong.
local strategy        = criterion "hlp-2019/2.3/maturing/03"
local impact_followed = criterion "hlp-2019/2.3/thriving/05"

return rule {
  id         = "rcpsych/investment-returns-not-evaluated",
  title      = "The investment strategy is agreed, but its impact is not yet fully followed",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/thriving/05" },
  when = function()
    return strategy:met() and impact_followed:open()
  end,
}
