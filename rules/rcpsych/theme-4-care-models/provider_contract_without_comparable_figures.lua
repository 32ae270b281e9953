-- To tell whether an integrated provider does better, its figures must be kept as everybody keeps them.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local one_standard           = criterion "hlp-2019/3.1/developing/11"

return rule {
  id         = "rcpsych/provider-contract-without-comparable-figures",
  title      = "A provider contract is to include mental health before partners fully agree how to record it",
  recommends = { "rcpsych-2019/theme-4/national/01", "rcpsych-2019/theme-3/local/06" },
  advances   = { "hlp-2019/3.1/developing/11" },
  when = function()
    return integrated_provider:yes() and mental_health_included:yes() and one_standard:open()
  end,
}
