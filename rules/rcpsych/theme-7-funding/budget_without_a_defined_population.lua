-- A budget by head of population needs to know the heads, and what they will need.
local whole_budget   = context "whole-population-budget"
local needs_assessed = criterion "hlp-2019/1.2/developing/03"
local needs_known    = criterion "hlp-2019/2.3/developing/04"
local needs_modelled = criterion "hlp-2019/2.3/maturing/12"

return rule {
  id         = "rcpsych/budget-without-a-defined-population",
  title      = "A whole population budget comes before the population's needs are fully assessed and modelled",
  recommends = { "rcpsych-2019/theme-7/local/03" },
  advances   = { "hlp-2019/1.2/developing/03", "hlp-2019/2.3/developing/04", "hlp-2019/2.3/maturing/12" },
  when = function()
    return whole_budget:yes() and (needs_assessed:open() or needs_known:open() or needs_modelled:open())
  end,
}
