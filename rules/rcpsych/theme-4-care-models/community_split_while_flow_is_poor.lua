-- Where discharge is slow already, parting the beds from the teams that take people home will slow it more.
local split         = context "community-split"
local on_trajectory = metric "out-of-area-placements"
local stay          = metric "adult-acute-length-of-stay"

return rule {
  id         = "rcpsych/community-split-while-flow-is-poor",
  title      = "Community teams and beds are to part while patients stay too long or far away",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/3.2/maturing/07", "hlp-2019/3.2/maturing/15" },
  when = function()
    return split:yes() and (on_trajectory:misses() or stay:misses())
  end,
}
