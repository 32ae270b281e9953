-- A board that the region hears nothing from gets neither its help nor its ear.
local programme_board   = criterion "hlp-2019/1.1/developing/07"
local region_informed   = criterion "hlp-2019/2.1/developing/01"
local progress_reported = criterion "hlp-2019/2.4/developing/02"

return rule {
  id         = "rcpsych/board-without-a-regional-link",
  title      = "A mental health board is in place, but the regional team is not fully kept informed",
  recommends = { "rcpsych-2019/theme-5/national/01" },
  advances   = { "hlp-2019/2.1/developing/01", "hlp-2019/2.4/developing/02" },
  when = function()
    return programme_board:met() and (region_informed:open() or progress_reported:open())
  end,
}
