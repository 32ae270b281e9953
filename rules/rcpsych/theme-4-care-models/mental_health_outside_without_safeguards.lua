-- What a new provider saves by sending people with mental illness elsewhere, somebody else has to pay.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local joint_objectives       = criterion "hlp-2019/2.2/maturing/02"
local risk_shared            = criterion "hlp-2019/2.3/maturing/14"

return rule {
  id         = "rcpsych/mental-health-outside-without-safeguards",
  title      = "Mental health stays outside a provider contract, without full safeguards against shifted costs",
  recommends = { "rcpsych-2019/theme-4/local/03" },
  advances   = { "hlp-2019/2.2/maturing/02", "hlp-2019/2.3/maturing/14" },
  when = function()
    local left_out = integrated_provider:yes() and mental_health_included:no()
    return left_out and (joint_objectives:open() or risk_shared:open())
  end,
}
