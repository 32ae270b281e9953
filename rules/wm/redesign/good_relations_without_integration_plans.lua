-- Relations are good, and have not yet been tested by a plan that changes anyone's service.
local leaders     = capability "wm-2018/1.1"
local integration = capability "wm-2018/5.1"

return rule {
  id         = "wm/good-relations-without-integration-plans",
  title      = "Leaders work well together, but have yet to agree plans to integrate care",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "wm-2018/5.1/01", "wm-2018/5.1/02", "wm-2018/5.3/09" },
  when = function()
    return leaders:known() and leaders:at_least "4" and integration:below "3"
  end,
}
