-- A shared vision, and plans for services with it, commit nobody until it is agreed what is to be better for whom.
local shared_vision   = criterion "hlp-2019/1.2/developing/01"
local changes_planned = criterion "hlp-2019/3.2/developing/02"
local outcomes_agreed = criterion "hlp-2019/1.2/maturing/08"

return rule {
  id         = "rcpsych/vision-without-agreed-outcomes",
  title      = "Outcomes are not yet fully agreed for every age and for inequalities",
  recommends = { "rcpsych-2019/theme-3/local/02" },
  advances   = { "hlp-2019/1.2/maturing/08" },
  when = function()
    return shared_vision:met() and changes_planned:met() and outcomes_agreed:open()
  end,
}
