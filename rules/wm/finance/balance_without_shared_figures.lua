-- No recovery plan holds that its partners reckon up from different figures.
local balance  = capability "wm-2018/2.3"
local planning = capability "wm-2018/2.1"

return rule {
  id       = "wm/balance-without-shared-figures",
  title    = "A plan for balance is being carried out without shared financial planning behind it",
  advances = { "wm-2018/2.1/01", "wm-2018/2.1/02", "wm-2018/2.1/05" },
  when = function()
    return balance:known() and balance:at_least "4" and planning:below "3"
  end,
}
