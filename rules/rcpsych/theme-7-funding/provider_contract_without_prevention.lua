-- A contract of many years should follow prevention, whose gains show only after many years.
local integrated_provider = context "integrated-care-provider"
local prevention_budgets  = criterion "hlp-2019/3.5/maturing/01"

return rule {
  id         = "rcpsych/provider-contract-without-prevention",
  title      = "A provider contract is planned before prevention budgets for every age group are fully known",
  recommends = { "rcpsych-2019/theme-7/local/05" },
  advances   = { "hlp-2019/3.5/maturing/01" },
  when = function()
    return integrated_provider:yes() and prevention_budgets:open()
  end,
}
