-- A strategy keeps step with the national programme only if it says how each mental health target is reached.
local long_term_plan  = criterion "hlp-2019/1.2/developing/05"
local targets_planned = criterion "hlp-2019/3.2/developing/04"

return rule {
  id         = "rcpsych/long-term-plan-without-targets",
  title      = "A Long Term Plan strategy is under way without a full plan for its targets",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.2/developing/04" },
  when = function()
    return long_term_plan:met() and targets_planned:open()
  end,
}
