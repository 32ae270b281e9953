-- Early intervention teams live by their staffing, and the gaps in it are not being closed.
local start_in_two_weeks = metric "eip-wait-2-weeks"
local risks_mitigated    = criterion "hlp-2019/3.6/maturing/02"
local strategy_in_force  = criterion "hlp-2019/1.4/maturing/14"

return rule {
  id         = "rcpsych/early-psychosis-short-of-staff",
  title      = "First psychosis waits are missed, and workforce risks or plans are not fully acted on",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/3.6/maturing/02", "hlp-2019/1.4/maturing/14" },
  when = function()
    return start_in_two_weeks:misses() and (risks_mitigated:open() or strategy_in_force:open())
  end,
}
