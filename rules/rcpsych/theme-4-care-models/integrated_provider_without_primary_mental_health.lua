-- Practices that join an integrated provider should bring primary mental health care in, whoever runs the trust.
local integrated_provider = context "integrated-care-provider"
local same_everywhere     = criterion "hlp-2019/3.1/maturing/05"
local joint_objectives    = criterion "hlp-2019/2.2/maturing/02"

return rule {
  id         = "rcpsych/integrated-provider-without-primary-mental-health",
  title      = "A provider contract is planned before primary mental health care and shared goals are fully secured",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.1/maturing/01", "hlp-2019/2.2/maturing/02" },
  when = function()
    return integrated_provider:yes() and (same_everywhere:open() or joint_objectives:open())
  end,
}
