-- A shared vision commits nobody until partners have agreed what is to be better for whom.
local shared_vision   = criterion "hlp-2019/1.2/developing/01"
local outcomes_agreed = criterion "hlp-2019/1.2/maturing/08"

return rule {
  id         = "rcpsych/vision-without-agreed-outcomes",
  title      = "Partners share a vision but have not fully agreed what outcomes it should bring",
  recommends = { "rcpsych-2019/theme-3/local/02" },
  advances   = { "hlp-2019/1.2/maturing/08" },
  when = function()
    return shared_vision:met() and outcomes_agreed:open()
  end,
}
