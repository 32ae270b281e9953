-- Waits beyond four months sit in particular places and services: find them and hold them to account.
local start_in_eighteen_weeks = metric "iapt-wait-18-weeks"

return rule {
  id         = "rcpsych/talking-therapy-eighteen-weeks-missed",
  title      = "Too many people wait more than 18 weeks for talking therapy",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.2/developing/04", "hlp-2019/3.3/maturing/03", "hlp-2019/3.1/maturing/10" },
  when = function()
    return start_in_eighteen_weeks:misses()
  end,
}
