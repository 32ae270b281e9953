-- A system without a full plan and without a sure seat on the board needs the region's help on both.
local long_term_plan = criterion "hlp-2019/1.2/developing/05"
local board_seat     = criterion "hlp-2019/1.1/developing/03"

return rule {
  id         = "rcpsych/weak-in-plans-and-in-leadership",
  title      = "Mental health lacks both a settled Long Term Plan strategy and a settled board seat",
  recommends = { "rcpsych-2019/theme-2/national/04" },
  advances   = { "hlp-2019/1.2/developing/05", "hlp-2019/1.1/developing/03" },
  when = function()
    return long_term_plan:open() and board_seat:open()
  end,
}
