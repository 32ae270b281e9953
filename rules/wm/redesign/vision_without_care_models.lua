-- Everybody can tell the vision, and nobody how care for the population will change.
local vision      = capability "wm-2018/1.2"
local care_models = capability "wm-2018/5.3"

return rule {
  id         = "wm/vision-without-care-models",
  title      = "The vision is well advanced, but there is no agreement yet on population health care models",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "wm-2018/5.3/09", "wm-2018/5.3/04", "wm-2018/5.3/02", "wm-2018/5.3/07" },
  when = function()
    return vision:known() and vision:at_least "4" and care_models:below "3"
  end,
}
