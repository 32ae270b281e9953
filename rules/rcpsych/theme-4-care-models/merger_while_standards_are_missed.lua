-- Two years of reorganising hit hardest the service that is behind when they begin.
local merger             = context "merger-planned"
local start_in_two_weeks = metric "eip-wait-2-weeks"
local on_trajectory      = metric "out-of-area-placements"

return rule {
  id         = "rcpsych/merger-while-standards-are-missed",
  title      = "A merger is planned while patients already wait too long or are placed far away",
  recommends = { "rcpsych-2019/theme-4/local/06", "rcpsych-2019/theme-6/national/02" },
  advances   = { "hlp-2019/3.6/maturing/02", "hlp-2019/3.2/maturing/15" },
  when = function()
    return merger:yes() and (start_in_two_weeks:misses() or on_trajectory:misses())
  end,
}
