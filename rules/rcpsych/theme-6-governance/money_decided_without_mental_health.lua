-- A seat on the board is worth little if the money is settled in another room.
local board_seat      = criterion "hlp-2019/1.1/developing/03"
local finance_seat    = criterion "hlp-2019/2.4/maturing/01"
local efficiency_plan = criterion "hlp-2019/2.3/maturing/08"
local efficiency_seat = criterion "hlp-2019/2.3/maturing/09"

return rule {
  id         = "rcpsych/money-decided-without-mental-health",
  title      = "Mental health sits on the board, but not yet wherever money is decided",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/2.4/maturing/01", "hlp-2019/2.3/maturing/09" },
  when = function()
    if not board_seat:met() then return false end
    return finance_seat:open()
        or efficiency_plan:met() and efficiency_seat:open()
  end,
}
