-- The five service changes are under way, and mental health waits for its turn.
local under_way     = criterion "nhse-2019/matrix/care-models/maturing/03"
local mental_health = capability "hlp-2019/3.2"

return rule {
  id         = "nhse/service-changes-without-mental-health",
  title      = "Service changes are under way, but mental health care models are not yet Developing",
  recommends = { "rcpsych-2019/theme-1/local/02" },
  advances   = { "hlp-2019/3.2/developing/01", "hlp-2019/3.2/developing/02", "hlp-2019/3.2/developing/04" },
  when = function()
    return under_way:known() and under_way:met() and mental_health:below "developing"
  end,
}
