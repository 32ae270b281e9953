-- The control total is under control, and nobody can say whether the money goes where the need is.
local finances          = capability "hlp-2019/2.3"
local population_health = capability "hlp-2019/3.1"

return rule {
  id         = "hlp/money-planned-without-need",
  title      = "System finances have reached Maturing, but population health management is not yet Developing",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "hlp-2019/3.1/developing/02", "hlp-2019/3.1/developing/12", "hlp-2019/3.1/developing/15" },
  when = function()
    return finances:known() and finances:at_least "maturing" and population_health:below "developing"
  end,
}
