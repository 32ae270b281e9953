-- Waits grow where capacity was never set against the demand expected.
local start_in_six_weeks = metric "iapt-wait-6-weeks"

return rule {
  id         = "rcpsych/talking-therapy-six-weeks-missed",
  title      = "Too few people start talking therapy within six weeks",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/2.3/maturing/10", "hlp-2019/3.6/developing/04" },
  when = function()
    return start_in_six_weeks:misses()
  end,
}
