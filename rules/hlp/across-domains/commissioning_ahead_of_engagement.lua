-- Commissioning is tidied up among NHS bodies, and the public hears of it last.
local commissioning = capability "hlp-2019/2.2"
local engagement    = capability "hlp-2019/1.3"

return rule {
  id         = "hlp/commissioning-ahead-of-engagement",
  title      = "Commissioning has reached Maturing, but partnership and engagement are not yet Developing",
  recommends = { "rcpsych-2019/theme-2/local/01" },
  advances   = { "hlp-2019/1.3/developing/01", "hlp-2019/1.3/developing/03", "hlp-2019/1.3/developing/04" },
  when = function()
    return commissioning:known() and commissioning:at_least "maturing" and engagement:below "developing"
  end,
}
