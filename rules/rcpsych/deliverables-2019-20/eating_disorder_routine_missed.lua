-- Routine cases turn urgent while they wait: specialists in young people's care should help to mend the pathway.
local seen_in_four_weeks = metric "cyp-ed-routine-4-weeks"

return rule {
  id         = "rcpsych/eating-disorder-routine-missed",
  title      = "Too many routine eating disorder cases in young people are seen late",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/3.2/maturing/01", "hlp-2019/1.1/maturing/03" },
  when = function()
    return seen_in_four_weeks:misses()
  end,
}
