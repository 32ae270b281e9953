-- Everybody agrees where to go, and nobody has been freed to go there.
local vision   = capability "hlp-2019/1.2"
local capacity = capability "hlp-2019/1.4"

return rule {
  id         = "hlp/vision-without-capacity-for-change",
  title      = "The shared vision has reached Maturing, but capacity for change is not yet Developing",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/1.4/developing/01", "hlp-2019/1.4/developing/02", "hlp-2019/1.4/developing/03" },
  when = function()
    return vision:known() and vision:at_least "maturing" and capacity:below "developing"
  end,
}
