-- People are sent away because beds and stays are not managed for the whole footprint.
local on_trajectory = metric "out-of-area-placements"

return rule {
  id         = "rcpsych/out-of-area-placements-off-track",
  title      = "Out of area placements are not falling as agreed",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/3.2/maturing/15", "hlp-2019/1.2/thriving/07" },
  when = function()
    return on_trajectory:misses()
  end,
}
