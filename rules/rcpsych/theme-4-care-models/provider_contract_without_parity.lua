-- Whoever takes on mental health by contract should be bound to aims that all partners already share.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local parity_agreed          = criterion "hlp-2019/1.2/developing/02"
local deliverables_plan      = criterion "hlp-2019/3.2/developing/04"

return rule {
  id         = "rcpsych/provider-contract-without-parity",
  title      = "A provider contract is to take in mental health before aims for it are fully agreed",
  recommends = { "rcpsych-2019/theme-4/local/01", "rcpsych-2019/theme-1/local/02" },
  advances   = { "hlp-2019/1.2/developing/02", "hlp-2019/3.2/developing/04" },
  when = function()
    local in_contract = integrated_provider:yes() and mental_health_included:yes()
    return in_contract and (parity_agreed:open() or deliverables_plan:open())
  end,
}
