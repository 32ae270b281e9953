-- What police, schools, councils and charities did not help to plan, they will not help to carry out.
local operating_plan = criterion "hlp-2019/2.1/maturing/03"
local all_involved   = criterion "hlp-2019/2.1/maturing/04"

return rule {
  id         = "rcpsych/operating-plan-without-all-partners",
  title      = "The system's operating plan is written without every organisation having a hand in it",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/2.1/maturing/04" },
  when = function()
    return operating_plan:met() and all_involved:open()
  end,
}
