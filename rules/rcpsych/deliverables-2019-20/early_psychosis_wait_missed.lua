-- In a first psychosis each week counts: the team needs the staff to begin at once.
local start_in_two_weeks = metric "eip-wait-2-weeks"

return rule {
  id         = "rcpsych/early-psychosis-wait-missed",
  title      = "Treatment of a first psychosis starts too late for too many people",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.6/maturing/02" },
  when = function()
    return start_in_two_weeks:misses()
  end,
}
