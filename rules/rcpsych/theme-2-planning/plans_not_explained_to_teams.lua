-- Staff help to improve services only where somebody tells them what the plan means for their team.
local long_term_plan = criterion "hlp-2019/1.2/developing/05"
local explained      = criterion "hlp-2019/1.1/maturing/07"

return rule {
  id         = "rcpsych/plans-not-explained-to-teams",
  title      = "Not every team has been told yet what the Long Term Plan means for it",
  recommends = { "rcpsych-2019/theme-2/local/02" },
  advances   = { "hlp-2019/1.1/maturing/07" },
  when = function()
    return long_term_plan:met() and explained:open()
  end,
}
