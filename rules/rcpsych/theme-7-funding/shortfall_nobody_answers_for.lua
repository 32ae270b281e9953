-- When mental health money falls short, trusts look to system leaders, who need the standing to act.
local standard          = metric "mhis"
local governance_agreed = criterion "hlp-2019/1.1/maturing/09"

return rule {
  id         = "rcpsych/shortfall-nobody-answers-for",
  title      = "The investment standard is missed, and accountability for it is not complete",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.1/maturing/09", "hlp-2019/2.3/developing/02" },
  when = function()
    return standard:misses() and governance_agreed:open()
  end,
}
