-- The system wrote its plan; the partners who are to carry it out go on with theirs.
local system_plan = criterion "hlp-2019/2.1/maturing/03"
local plans_fit   = criterion "hlp-2019/2.1/maturing/05"

return rule {
  id         = "rcpsych/partners-plans-do-not-fit",
  title      = "The system has an operating plan that not all partners' own plans are matched to",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.1/maturing/05" },
  when = function()
    return system_plan:met() and plans_fit:open()
  end,
}
