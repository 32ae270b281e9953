-- Local beds are filled by people who are well enough to leave and have nowhere to live.
local on_trajectory         = metric "out-of-area-placements"
local housing_and_discharge = criterion "hlp-2019/3.2/maturing/07"
local work_with_social_care = criterion "hlp-2019/1.4/maturing/15"

return rule {
  id         = "rcpsych/out-of-area-for-want-of-discharge",
  title      = "People are placed out of area while housing and social care do not fully support discharge",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/3.2/maturing/07", "hlp-2019/1.4/maturing/15" },
  when = function()
    return on_trajectory:misses() and (housing_and_discharge:open() or work_with_social_care:open())
  end,
}
