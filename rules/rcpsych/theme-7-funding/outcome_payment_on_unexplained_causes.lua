-- Housing and work move outcomes as much as treatment does: pay by them only if that is understood.
local outcome_payment  = context "outcome-payment"
local causes_explained = criterion "hlp-2019/3.1/maturing/04"

return rule {
  id         = "rcpsych/outcome-payment-on-unexplained-causes",
  title      = "Payment hangs on outcomes whose wider causes, such as housing and work, are not fully understood",
  recommends = { "rcpsych-2019/theme-7/local/04" },
  advances   = { "hlp-2019/3.1/maturing/01" },
  when = function()
    return outcome_payment:yes() and causes_explained:open()
  end,
}
