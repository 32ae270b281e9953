-- In a first psychosis each week counts: every partner must work to the same standard.
local start_in_two_weeks = metric "eip-wait-2-weeks"

return rule {
  id         = "rcpsych/early-psychosis-wait-missed",
  title      = "Treatment of first psychosis starts too late",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/maturing/02" },
  when = function()
    return start_in_two_weeks:misses()
  end,
}
