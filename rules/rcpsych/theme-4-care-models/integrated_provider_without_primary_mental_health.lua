-- Practices that join an integrated provider should bring primary mental health care in, whoever runs the trust.
local integrated_provider = context "integrated-care-provider"
local same_everywhere     = criterion "hlp-2019/3.1/maturing/05"

return rule {
  id         = "rcpsych/integrated-provider-without-primary-mental-health",
  title      = "An integrated care provider is planned before primary mental health care is the same everywhere",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.1/maturing/01" },
  when = function()
    return integrated_provider:yes() and same_everywhere:open()
  end,
}
