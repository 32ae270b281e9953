-- A control total that is accepted this year and not paid for by a plan is missed next year.
local totals  = capability "wm-2018/2.2"
local balance = capability "wm-2018/2.3"

return rule {
  id       = "wm/control-totals-without-a-plan-for-balance",
  title    = "Control totals are agreed, but plans for financial balance lag behind",
  advances = { "wm-2018/2.3/02a", "wm-2018/2.3/02b" },
  when = function()
    return totals:known() and totals:at_least "4" and balance:below "3"
  end,
}
