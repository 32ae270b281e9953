-- What each organisation achieves alone does not yet make a system.
local progress = capability "wm-2018/4.1"
local together = capability "wm-2018/4.3"

return rule {
  id         = "wm/progress-made-apart",
  title      = "Programmes make good progress without partners yet delivering together",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "wm-2018/4.3/01", "wm-2018/4.3/02", "wm-2018/4.3/04" },
  when = function()
    return progress:known() and progress:at_least "4" and together:below "3"
  end,
}
