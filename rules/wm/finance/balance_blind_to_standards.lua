-- What the national standards cost each partner comes out in the year, if not in the plan.
local balance         = capability "wm-2018/2.3"
local interdependence = capability "wm-2018/2.4"

return rule {
  id       = "wm/balance-blind-to-standards",
  title    = "A plan for balance is made before partners agree what national standards cost each of them",
  advances = { "wm-2018/2.4/01" },
  when = function()
    return balance:known() and balance:at_least "3" and interdependence:below "3"
  end,
}
