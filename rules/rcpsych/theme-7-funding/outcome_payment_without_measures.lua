-- Outcomes that are not yet measured as a routine are no basis for anyone's income.
local outcome_payment   = context "outcome-payment"
local outcomes_analysed = criterion "hlp-2019/3.1/developing/12"
local outcomes_agreed   = criterion "hlp-2019/1.2/maturing/08"
local clinicians_record = criterion "hlp-2019/1.5/thriving/02"

return rule {
  id         = "rcpsych/outcome-payment-without-measures",
  title      = "Payment hangs on outcomes that are not yet fully agreed and measured",
  recommends = { "rcpsych-2019/theme-7/local/04", "rcpsych-2019/theme-3/local/07" },
  advances   = { "hlp-2019/3.1/developing/12", "hlp-2019/1.2/maturing/08", "hlp-2019/1.5/thriving/02" },
  when = function()
    if not outcome_payment:yes() or clinicians_record:met() then return false end
    return outcomes_analysed:open() or outcomes_agreed:open()
  end,
}
