-- A contract of many years should follow prevention, whose gains show only after many years.
local integrated_provider = context "integrated-care-provider"
local contract_outcomes   = criterion "hlp-2019/2.2/maturing/03"
local outcomes_framework  = criterion "hlp-2019/2.1/thriving/02"
local prevention_budgets  = criterion "hlp-2019/3.5/maturing/01"

return rule {
  id         = "rcpsych/provider-contract-without-prevention",
  title      = "An integrated care provider contract has no measures of prevention to build on",
  recommends = { "rcpsych-2019/theme-7/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03", "hlp-2019/3.5/maturing/01" },
  when = function()
    if not integrated_provider:yes() or outcomes_framework:met() then return false end
    return contract_outcomes:open() or prevention_budgets:open()
  end,
}
