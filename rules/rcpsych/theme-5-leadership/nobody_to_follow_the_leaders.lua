-- Good leaders move on, and it takes years to grow the next ones.
local board_seat   = criterion "hlp-2019/1.1/developing/03"
local talent_plans = criterion "hlp-2019/1.5/developing/03"

return rule {
  id         = "rcpsych/nobody-to-follow-the-leaders",
  title      = "Mental health has leaders on the board, but plans for those to follow are incomplete",
  recommends = { "rcpsych-2019/theme-5/local/02", "rcpsych-2019/theme-5/national/02" },
  advances   = { "hlp-2019/1.5/developing/03" },
  when = function()
    return board_seat:met() and talent_plans:open()
  end,
}
