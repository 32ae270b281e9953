-- Community services cannot grow past their pressure points: the teams and professions that nobody can recruit.
local growth_planned  = criterion "hlp-2019/1.4/maturing/01"
local risks_mitigated = criterion "hlp-2019/3.6/maturing/02"

return rule {
  id         = "rcpsych/community-growth-with-staffing-risks",
  title      = "Community services are to grow, but workforce risks are not fully understood and eased",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/3.6/maturing/02" },
  when = function()
    return growth_planned:met() and risks_mitigated:open()
  end,
}
