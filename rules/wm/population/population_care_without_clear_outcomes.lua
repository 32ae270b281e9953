-- Care for a population needs its edges drawn and its outcomes reported.
local care_models = capability "wm-2018/5.3"
local footprint   = capability "wm-2018/3.1"

return rule {
  id         = "wm/population-care-without-clear-outcomes",
  title      = "Care is designed for a population whose footprint or outcomes are not yet clear",
  recommends = { "rcpsych-2019/theme-3/local/02" },
  advances   = { "wm-2018/3.1/01", "wm-2018/3.1/02" },
  when = function()
    return care_models:known() and care_models:at_least "4" and footprint:below "3"
  end,
}
