-- Try sharing risk on paper before a fixed budget loads it on mental health providers.
local whole_budget   = context "whole-population-budget"
local risk_explored  = criterion "hlp-2019/2.3/developing/05"
local shadow_sharing = criterion "hlp-2019/2.3/maturing/14"
local risk_shared    = criterion "hlp-2019/2.3/thriving/10"

return rule {
  id       = "rcpsych/budget-without-shared-risk",
  title    = "A whole population budget comes before partners have fully explored and tried sharing its risk",
  advances = { "hlp-2019/2.3/developing/05", "hlp-2019/2.3/maturing/14" },
  when = function()
    if not whole_budget:yes() or risk_shared:met() then return false end
    return risk_explored:open() or shadow_sharing:open()
  end,
}
