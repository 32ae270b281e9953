-- Everyone is committed to getting people home, and they stay as long as ever.
local discharge = criterion "hlp-2019/3.2/maturing/07"
local stay      = metric "adult-acute-length-of-stay"

return rule {
  id         = "hlp/long-stays-contradict-discharge",
  title      = "Partners are committed to better discharge, but stays on acute wards are too long",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/1.2/thriving/07", "hlp-2019/1.4/maturing/15", "hlp-2019/3.2/maturing/15" },
  when = function()
    return discharge:known() and discharge:met() and stay:misses()
  end,
}
