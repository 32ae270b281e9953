-- A contract that starts from too little money keeps mental health short for as long as it runs.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local standard               = metric "mhis"

return rule {
  id         = "rcpsych/provider-contract-below-the-standard",
  title      = "An integrated care provider is to take on mental health funded below the standard",
  recommends = { "rcpsych-2019/theme-4/local/01", "rcpsych-2019/theme-6/national/01" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/02" },
  when = function()
    return integrated_provider:yes() and mental_health_included:yes() and standard:misses()
  end,
}
