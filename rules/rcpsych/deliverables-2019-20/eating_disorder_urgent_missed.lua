-- A young person seen late in an urgent eating disorder is a safety matter for the board.
local seen_in_one_week = metric "cyp-ed-urgent-1-week"

return rule {
  id         = "rcpsych/eating-disorder-urgent-missed",
  title      = "Urgent eating disorder cases in young people are seen too late",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.2/maturing/08", "hlp-2019/3.2/maturing/04" },
  when = function()
    return seen_in_one_week:misses()
  end,
}
