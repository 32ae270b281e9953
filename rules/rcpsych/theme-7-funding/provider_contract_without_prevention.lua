-- A contract of many years should follow prevention, whose gains show only after many years.
local integrated_provider = context "integrated-care-provider"
local contract_outcomes   = criterion "hlp-2019/2.2/maturing/03"
local prevention_budgets  = criterion "hlp-2019/3.5/maturing/01"

return rule {
  id         = "rcpsych/provider-contract-without-prevention",
  title      = "An integrated care provider contract does not yet have full groundwork for measuring prevention",
  recommends = { "rcpsych-2019/theme-7/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03", "hlp-2019/3.5/maturing/01" },
  when = function()
    return integrated_provider:yes() and (contract_outcomes:open() or prevention_budgets:open())
  end,
}
