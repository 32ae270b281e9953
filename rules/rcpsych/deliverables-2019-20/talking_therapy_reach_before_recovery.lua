-- Enough people come, too few get well: the service grew faster than the skills in it.
local access         = metric "iapt-access"
local recovery       = metric "iapt-recovery"
local skills_matched = criterion "hlp-2019/3.6/maturing/04"

return rule {
  id         = "rcpsych/talking-therapy-reach-before-recovery",
  title      = "Talking therapies reach enough people, but too few recover and skills are not fully planned",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/3.6/maturing/04" },
  when = function()
    return access:meets() and recovery:misses() and skills_matched:open()
  end,
}
