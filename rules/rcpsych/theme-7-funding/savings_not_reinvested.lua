-- What mental health work saves will go elsewhere unless the plan for savings says that it comes back.
local recovery_plans   = criterion "hlp-2019/2.3/maturing/08"
local efficiencies     = criterion "hlp-2019/2.3/maturing/13"
local strategy_in_plan = criterion "hlp-2019/2.3/maturing/04"

return rule {
  id         = "rcpsych/savings-not-reinvested",
  title      = "Savings are planned before the mental health investment strategy is fully part of the plan",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/maturing/04" },
  when = function()
    local savings_planned = recovery_plans:met() or efficiencies:met()
    return savings_planned and strategy_in_plan:open()
  end,
}
