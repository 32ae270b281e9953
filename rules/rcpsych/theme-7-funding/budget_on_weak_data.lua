-- Mental health carries the risk of a budget whose figures on activity and outcomes nobody can trust.
local whole_budget  = context "whole-population-budget"
local agreed_record = criterion "hlp-2019/3.1/developing/11"
local full_returns  = criterion "hlp-2019/3.1/maturing/07"

return rule {
  id         = "rcpsych/budget-on-weak-data",
  title      = "A whole population budget rests on mental health data not recorded and returned in full",
  recommends = { "rcpsych-2019/theme-3/local/06" },
  advances   = { "hlp-2019/3.1/developing/11", "hlp-2019/3.1/maturing/07" },
  when = function()
    return whole_budget:yes() and (agreed_record:open() or full_returns:open())
  end,
}
