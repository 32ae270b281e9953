-- Planning starts at place: what the system plans should follow from what each place needs.
local operating_plan = criterion "hlp-2019/2.1/maturing/03"
local long_term_plan = criterion "hlp-2019/1.2/developing/05"
local needs_assessed = criterion "hlp-2019/1.2/developing/03"

return rule {
  id         = "rcpsych/plans-before-needs-are-assessed",
  title      = "System plans are written without a current, shared view of needs in every place",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/1.2/developing/03" },
  when = function()
    return (operating_plan:met() or long_term_plan:met()) and needs_assessed:open()
  end,
}
