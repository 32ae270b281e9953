-- Without help at home round the clock, a crisis ends in a bed, and the bed is far away.
local on_trajectory       = metric "out-of-area-placements"
local crisis_coverage     = criterion "hlp-2019/3.5/developing/02"
local support_at_any_hour = criterion "hlp-2019/3.4/maturing/02"

return rule {
  id         = "rcpsych/out-of-area-for-want-of-crisis-care",
  title      = "People are placed out of area while plans for crisis care round the clock are incomplete",
  advances   = { "hlp-2019/3.5/developing/02", "hlp-2019/3.4/maturing/02" },
  when = function()
    return on_trajectory:misses() and (crisis_coverage:open() or support_at_any_hour:open())
  end,
}
