-- Services that are promised before anybody has planned who will staff them are not delivered.
local long_term_plan     = criterion "hlp-2019/1.2/developing/05"
local people_plans       = criterion "hlp-2019/1.5/developing/02"
local workforce_strategy = criterion "hlp-2019/3.6/developing/01"

return rule {
  id         = "rcpsych/services-planned-ahead-of-staff",
  title      = "Services are planned ahead of a full plan for the staff who will run them",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/1.5/developing/02", "hlp-2019/3.6/developing/01" },
  when = function()
    return long_term_plan:met() and (people_plans:open() or workforce_strategy:open())
  end,
}
