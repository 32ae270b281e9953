-- Planning starts at place: what the system plans should follow from what each place needs.
local operating_plan = criterion "hlp-2019/2.1/maturing/03"
local needs_assessed = criterion "hlp-2019/1.2/developing/03"

return rule {
  id         = "rcpsych/operating-plan-before-needs-are-assessed",
  title      = "The system's operating plan is written without a current needs assessment in every place",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/1.2/developing/03" },
  when = function()
    return operating_plan:met() and needs_assessed:open()
  end,
}
