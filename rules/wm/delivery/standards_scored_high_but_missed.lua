-- A good score for constitutional standards can rest on A&E and cancer alone.
local standards      = capability "wm-2018/4.2"
local therapy_wait   = metric "iapt-wait-6-weeks"
local psychosis_wait = metric "eip-wait-2-weeks"
local diagnosis      = metric "dementia-diagnosis"

return rule {
  id         = "wm/standards-scored-high-but-missed",
  title      = "Constitutional standards are scored high, but one for mental health is missed",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "wm-2018/4.2/03" },
  when = function()
    if not (standards:known() and standards:at_least "4") then return false end
    return therapy_wait:misses() or psychosis_wait:misses() or diagnosis:misses()
  end,
}
