-- Capitation short-changes poor places unless inequalities are understood when it is set.
local whole_budget      = context "whole-population-budget"
local access_understood = criterion "hlp-2019/3.5/developing/04"

return rule {
  id         = "rcpsych/budget-blind-to-deprivation",
  title      = "A whole population budget comes before unequal access to care is fully understood",
  recommends = { "rcpsych-2019/theme-7/local/03", "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/developing/04" },
  when = function()
    return whole_budget:yes() and access_understood:open()
  end,
}
