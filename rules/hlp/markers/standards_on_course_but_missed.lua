-- On course is a forecast, and the latest figures are not on it.
local on_course      = criterion "hlp-2019/3.5/thriving/02"
local therapy_wait   = metric "iapt-wait-6-weeks"
local psychosis_wait = metric "eip-wait-2-weeks"
local recovery       = metric "iapt-recovery"

return rule {
  id         = "hlp/standards-on-course-but-missed",
  title      = "The system is rated as on course for mental health standards, but misses one of them",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.5/maturing/02", "hlp-2019/1.1/thriving/04", "hlp-2019/2.1/thriving/02" },
  when = function()
    if not (on_course:known() and on_course:met()) then return false end
    return therapy_wait:misses() or psychosis_wait:misses() or recovery:misses()
  end,
}
