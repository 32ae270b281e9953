-- Finance directors can plan together for years; only boards can bind themselves.
local planning   = capability "wm-2018/2.1"
local governance = capability "wm-2018/1.3"

return rule {
  id       = "wm/joint-money-without-delegated-decisions",
  title    = "Partners plan their money together before they have settled who decides",
  advances = { "wm-2018/1.3/02a", "wm-2018/1.3/02b", "wm-2018/1.3/01" },
  when = function()
    return planning:known() and planning:at_least "4" and governance:below "3"
  end,
}
