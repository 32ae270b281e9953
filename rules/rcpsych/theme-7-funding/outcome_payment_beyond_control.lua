-- It is not fair to pay by outcomes that hang on social care nobody at the table provides.
local outcome_payment = context "outcome-payment"
local care_engaged    = criterion "hlp-2019/3.1/developing/15"
local places_use_all  = criterion "hlp-2019/2.4/maturing/05"

return rule {
  id         = "rcpsych/outcome-payment-beyond-control",
  title      = "Payment hangs on outcomes while social care's part in them is not fully settled",
  recommends = { "rcpsych-2019/theme-7/local/04" },
  advances   = { "hlp-2019/3.1/developing/15", "hlp-2019/2.4/maturing/05" },
  when = function()
    return outcome_payment:yes() and (care_engaged:open() or places_use_all:open())
  end,
}
