-- A contract that holds the teams but not the beds lets each side pass its costs to the other.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local community_split        = context "community-split"
local joint_objectives       = criterion "hlp-2019/2.2/maturing/02"
local risk_shared            = criterion "hlp-2019/2.3/maturing/14"

return rule {
  id         = "rcpsych/beds-outside-the-provider-contract",
  title      = "Beds may stay outside a contract for community teams, without full guards against shifted costs",
  recommends = { "rcpsych-2019/theme-4/local/03" },
  advances   = { "hlp-2019/2.2/maturing/02", "hlp-2019/2.3/maturing/14" },
  when = function()
    local in_contract     = integrated_provider:yes() and mental_health_included:yes()
    local costs_may_shift = joint_objectives:open() or risk_shared:open()
    return in_contract and community_split:yes() and costs_may_shift
  end,
}
