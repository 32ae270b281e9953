-- A contract for an integrated care provider binds mental health for years: it must help to negotiate it.
local integrated_provider = context "integrated-care-provider"
local leaders_shape       = criterion "hlp-2019/1.1/developing/04"
local finance_seat        = criterion "hlp-2019/2.4/maturing/01"

return rule {
  id         = "rcpsych/provider-contract-without-mental-health",
  title      = "An integrated care provider contract is planned without mental health fully at the table",
  recommends = { "rcpsych-2019/theme-6/local/02", "rcpsych-2019/theme-6/national/01" },
  advances   = { "hlp-2019/1.1/developing/04", "hlp-2019/2.4/maturing/01" },
  when = function()
    return integrated_provider:yes() and (leaders_shape:open() or finance_seat:open())
  end,
}
