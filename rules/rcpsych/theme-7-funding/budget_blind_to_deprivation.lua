-- Capitation short-changes poor places unless inequalities are understood when it is set.
local whole_budget      = context "whole-population-budget"
local access_understood = criterion "hlp-2019/3.5/developing/04"
local needs_assessed    = criterion "hlp-2019/1.2/developing/03"

return rule {
  id         = "rcpsych/budget-blind-to-deprivation",
  title      = "A whole population budget is set without a full view of needs and unequal access",
  recommends = { "rcpsych-2019/theme-7/local/03", "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/developing/04", "hlp-2019/1.2/developing/03" },
  when = function()
    return whole_budget:yes() and (access_understood:open() or needs_assessed:open())
  end,
}
