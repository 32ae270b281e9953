-- Money is pooled by people who have not asked what mental health costs and returns.
local resources     = criterion "nhse-2019/matrix/architecture/maturing/05"
local mental_health = capability "hlp-2019/2.3"

return rule {
  id         = "nhse/shared-money-without-mental-health",
  title      = "The system manages money collectively, but mental health finances are not yet Developing",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/developing/01", "hlp-2019/2.3/developing/03" },
  when = function()
    return resources:known() and resources:met() and mental_health:below "developing"
  end,
}
