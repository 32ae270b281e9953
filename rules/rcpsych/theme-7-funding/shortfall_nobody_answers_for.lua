-- When mental health money falls short, trusts look to system leaders, who need the standing to act.
local standard          = metric "mhis"
local safeguards        = criterion "hlp-2019/2.3/maturing/02"
local governance_agreed = criterion "hlp-2019/1.1/maturing/09"

return rule {
  id         = "rcpsych/shortfall-nobody-answers-for",
  title      = "Mental health money falls short, and who answers for it is not fully settled",
  recommends = { "rcpsych-2019/theme-7/local/01", "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/2.3/maturing/02", "hlp-2019/1.1/maturing/09" },
  when = function()
    return standard:misses() and (safeguards:open() or governance_agreed:open())
  end,
}
