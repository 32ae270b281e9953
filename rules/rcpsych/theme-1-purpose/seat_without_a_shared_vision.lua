-- Whoever sits on the board should see mental health in what the board says it is for.
local board_seat  = criterion "hlp-2019/1.1/developing/03"
local vision      = criterion "hlp-2019/1.2/developing/01"
local case_agreed = criterion "hlp-2019/1.2/developing/02"

return rule {
  id         = "rcpsych/seat-without-a-shared-vision",
  title      = "Mental health sits on the board but not yet firmly in the vision that partners share",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.2/developing/01", "hlp-2019/1.2/developing/02" },
  when = function()
    return board_seat:met() and (vision:open() or case_agreed:open())
  end,
}
