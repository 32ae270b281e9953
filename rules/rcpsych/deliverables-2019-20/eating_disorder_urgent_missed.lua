-- A young person seen late in an urgent eating disorder is in danger: the team needs the staff to see all in time.
local seen_in_one_week = metric "cyp-ed-urgent-1-week"

return rule {
  id         = "rcpsych/eating-disorder-urgent-missed",
  title      = "Too many urgent eating disorder cases in young people are seen late",
  recommends = { "rcpsych-2019/theme-5/local/02", "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/1.4/developing/03", "hlp-2019/3.6/maturing/02" },
  when = function()
    return seen_in_one_week:misses()
  end,
}
