-- Money is allocated by a governance that its partners have not agreed to be bound by.
local allocated         = criterion "blmk-2018/maturity/payments/developed/03"
local decide_for_others = criterion "blmk-2018/maturity/accountability/developed/02"

return rule {
  id       = "blmk/system-money-before-shared-decisions",
  title    = "The system allocates money before partners have fully agreed to decide for one another",
  advances = { "blmk-2018/maturity/accountability/developed/02", "blmk-2018/maturity/accountability/developed/04" },
  when = function()
    return allocated:known() and allocated:met() and decide_for_others:open()
  end,
}
