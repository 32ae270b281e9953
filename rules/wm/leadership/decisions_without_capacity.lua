-- Good governance decides more than anybody has the people to do.
local governance = capability "wm-2018/1.3"
local delivery   = capability "wm-2018/1.5"

return rule {
  id       = "wm/decisions-without-capacity",
  title    = "The system decides well, but its capacity to carry decisions out lags behind",
  advances = { "wm-2018/1.5/01a", "wm-2018/1.5/02", "wm-2018/4.3/02" },
  when = function()
    return governance:known() and governance:at_least "4" and delivery:below "3"
  end,
}
