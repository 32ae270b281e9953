-- Older people with dementia go undiagnosed: see whom each practice and place is not reaching.
local diagnosis = metric "dementia-diagnosis"

return rule {
  id         = "rcpsych/dementia-diagnosis-missed",
  title      = "Fewer older people with dementia are diagnosed than required",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = {
    "hlp-2019/3.3/developing/03",
    "hlp-2019/3.3/maturing/03",
    "hlp-2019/3.5/maturing/06",
    "hlp-2019/3.6/maturing/02",
  },
  when = function()
    return diagnosis:misses()
  end,
}
