-- Put mental health's money into one pot with a hospital in deficit, and the pot will have a hole.
local whole_budget    = context "whole-population-budget"
local recovery_plans  = criterion "hlp-2019/2.3/maturing/08"
local balance_reached = criterion "hlp-2019/2.3/thriving/01"

return rule {
  id         = "cautions/budget-while-balance-is-out-of-reach",
  title      = "A whole population budget comes before recovery plans fit together and bring balance nearer",
  advances   = { "hlp-2019/2.3/maturing/08" },
  when = function()
    return whole_budget:yes() and recovery_plans:open() and not balance_reached:met()
  end,
}
