-- A plan to integrate care needs the GPs and consultants who will have to work by it.
local integration = capability "wm-2018/5.1"
local involvement = capability "wm-2018/5.2"

return rule {
  id         = "wm/integration-without-gps-and-consultants",
  title      = "Integration plans are well advanced without GPs and consultants involved to match",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "wm-2018/5.2/01", "wm-2018/5.2/02", "wm-2018/1.1/05" },
  when = function()
    return integration:known() and integration:at_least "4" and involvement:below "3"
  end,
}
