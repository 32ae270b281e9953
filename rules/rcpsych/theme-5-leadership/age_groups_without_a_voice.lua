-- Young and older people fall behind where nobody among the leaders is there to speak for them.
local young_people  = metric "cyp-access"
local dementia      = metric "dementia-diagnosis"
local group_leaders = criterion "hlp-2019/1.1/maturing/03"

return rule {
  id         = "rcpsych/age-groups-without-a-voice",
  title      = "Young or older people are underserved, and leaders for them are not all in place",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/maturing/03" },
  when = function()
    return (young_people:misses() or dementia:misses()) and group_leaders:open()
  end,
}
