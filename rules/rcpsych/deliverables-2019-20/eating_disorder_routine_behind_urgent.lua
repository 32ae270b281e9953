-- The team keeps up with urgent cases by letting the others wait: it is too small for both.
local urgent_seen      = metric "cyp-ed-urgent-1-week"
local routine_seen     = metric "cyp-ed-routine-4-weeks"
local workforce_needed = criterion "hlp-2019/1.4/developing/03"

return rule {
  id         = "rcpsych/eating-disorder-routine-behind-urgent",
  title      = "Eating disorder teams keep up only with urgent cases, and staff needs are not fully known",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/1.4/developing/03" },
  when = function()
    return urgent_seen:meets() and routine_seen:misses() and workforce_needed:open()
  end,
}
