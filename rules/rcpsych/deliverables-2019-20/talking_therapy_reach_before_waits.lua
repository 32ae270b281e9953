-- The door is open wide enough, but people queue behind it: growth needs paying for.
local access             = metric "iapt-access"
local start_in_six_weeks = metric "iapt-wait-6-weeks"
local strategy           = criterion "hlp-2019/2.3/maturing/03"

return rule {
  id         = "rcpsych/talking-therapy-reach-before-waits",
  title      = "Talking therapies reach enough people, but start too late for many",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/maturing/03" },
  when = function()
    return access:meets() and start_in_six_weeks:misses() and strategy:open()
  end,
}
