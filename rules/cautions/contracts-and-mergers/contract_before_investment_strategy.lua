-- A contract of many years fixes who gets the money: agree first what it should buy for mental health.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local strategy               = criterion "hlp-2019/2.3/maturing/03"

return rule {
  id         = "cautions/contract-before-investment-strategy",
  title      = "A provider contract is planned before partners have fully agreed where mental health money goes",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/maturing/03" },
  when = function()
    return integrated_provider:yes() and mental_health_included:yes() and strategy:open()
  end,
}
