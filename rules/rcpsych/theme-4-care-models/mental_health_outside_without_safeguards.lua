-- What a new provider saves by sending people with mental illness elsewhere, somebody else has to pay.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local joint_objectives       = criterion "hlp-2019/2.2/maturing/02"
local risk_shared            = criterion "hlp-2019/2.3/maturing/14"
local open_books             = criterion "hlp-2019/2.3/maturing/01"
local data_combined          = criterion "hlp-2019/2.4/maturing/04"

return rule {
  id         = "rcpsych/mental-health-outside-without-safeguards",
  title      = "Mental health is to stay outside a provider contract, without full safeguards on shifted costs",
  recommends = { "rcpsych-2019/theme-4/local/03" },
  advances   = {
    "hlp-2019/2.2/maturing/02",
    "hlp-2019/2.3/maturing/14",
    "hlp-2019/2.3/maturing/01",
    "hlp-2019/2.4/maturing/04",
  },
  when = function()
    local left_out          = integrated_provider:yes() and mental_health_included:no()
    local costs_may_shift   = joint_objectives:open() or risk_shared:open()
    local shifts_are_hidden = open_books:open() or data_combined:open()
    return left_out and (costs_may_shift or shifts_are_hidden)
  end,
}
