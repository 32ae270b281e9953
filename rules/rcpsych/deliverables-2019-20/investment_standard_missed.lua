-- The standard is not met: see in which place, and agree how each gets there.
local standard = metric "mhis"

return rule {
  id         = "rcpsych/investment-standard-missed",
  title      = "The Mental Health Investment Standard is missed",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/03" },
  when = function()
    return standard:misses()
  end,
}
