-- Too few recover: clinicians need to see outcomes as a routine to know what to change.
local recovery = metric "iapt-recovery"

return rule {
  id         = "rcpsych/talking-therapy-recovery-missed",
  title      = "Too few people recover after talking therapies",
  recommends = { "rcpsych-2019/theme-3/local/07" },
  advances   = { "hlp-2019/1.5/thriving/02", "hlp-2019/3.1/thriving/04", "hlp-2019/1.4/maturing/12" },
  when = function()
    return recovery:misses()
  end,
}
