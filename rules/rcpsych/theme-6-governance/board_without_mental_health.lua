-- Whoever is not in the room where the system decides cannot speak for mental health there.
local board_seat    = criterion "hlp-2019/1.1/developing/03"
local among_leaders = criterion "hlp-2019/2.4/developing/01"

return rule {
  id         = "rcpsych/board-without-mental-health",
  title      = "Mental health leaders are not yet fully part of the system's board and leadership",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/developing/03", "hlp-2019/2.4/developing/01" },
  when = function()
    return board_seat:open() or among_leaders:open()
  end,
}
