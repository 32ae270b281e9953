-- Young and older people fall behind where nobody among the leaders is there to speak for them.
local young_people  = metric "cyp-access"
local dementia      = metric "dementia-diagnosis"
local group_leaders = criterion "hlp-2019/1.1/maturing/03"

return rule {
  id         = "rcpsych/age-groups-without-a-voice",
  title      = "Care for young or older people falls short, and leaders for them are not all named",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/maturing/03" },
  when = function()
    return (young_people:misses() or dementia:misses()) and group_leaders:open()
  end,
}
