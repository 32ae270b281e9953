-- Young people wait where a few teams cannot fill their posts: find those teams and ease them first.
local access      = metric "cyp-access"
local risks_eased = criterion "hlp-2019/3.6/maturing/02"

return rule {
  id         = "rcpsych/young-people-short-of-staff",
  title      = "Too few young people are treated, and workforce risks are not fully understood and eased",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/3.6/maturing/02" },
  when = function()
    return access:misses() and risks_eased:open()
  end,
}
