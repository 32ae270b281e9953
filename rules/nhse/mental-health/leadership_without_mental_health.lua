-- The system has grown up and mental health is not yet at its table.
local inclusive     = criterion "nhse-2019/matrix/leadership/maturing/01"
local mental_health = capability "hlp-2019/1.1"

return rule {
  id         = "nhse/leadership-without-mental-health",
  title      = "Partners lead the system together, but leadership for mental health is not yet Developing",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/developing/03", "hlp-2019/1.1/developing/04", "hlp-2019/1.1/developing/07" },
  when = function()
    return inclusive:known() and inclusive:met() and mental_health:below "developing"
  end,
}
