-- Nobody far from home would say that the care model works.
local care_models   = capability "hlp-2019/3.2"
local on_trajectory = metric "out-of-area-placements"

return rule {
  id         = "hlp/placements-contradict-care-models",
  title      = "Care models have reached Maturing, but out of area placements do not yet show it",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.2/thriving/01", "hlp-2019/1.2/thriving/07", "hlp-2019/3.4/maturing/02" },
  when = function()
    return care_models:known() and care_models:at_least "maturing" and on_trajectory:misses()
  end,
}
