-- Only very mature relationships can do without a board in which all partners drive mental health.
local programme_board = criterion "hlp-2019/1.1/developing/07"
local relationships   = capability "hlp-2019/1.3"

return rule {
  id         = "rcpsych/no-mental-health-board",
  title      = "Mental health does not yet have a board that brings in all its partners",
  recommends = { "rcpsych-2019/theme-6/local/01", "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.1/developing/07" },
  when = function()
    return programme_board:open() and relationships:below "thriving"
  end,
}
