-- Partners decide together about everything but the money.
local decide_for_others = criterion "blmk-2018/maturity/accountability/developed/02"
local payments          = capability "blmk-2018/maturity/payments"

return rule {
  id       = "blmk/shared-decisions-without-the-money",
  title    = "Partners decide for one another, but have not fully reformed payments and financial management",
  advances = { "blmk-2018/maturity/payments/developed/02", "blmk-2018/maturity/payments/developed/03" },
  when = function()
    return decide_for_others:known() and decide_for_others:met() and payments:below "developed"
  end,
}
