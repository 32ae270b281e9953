-- The practice thinks the trust does the check, and the trust thinks the practice does.
local checked_each_year = metric "smi-physical-health-check"
local teams_aligned     = criterion "hlp-2019/3.3/maturing/02"
local records_shared    = criterion "hlp-2019/3.3/maturing/08"

return rule {
  id         = "rcpsych/health-checks-between-two-teams",
  title      = "Physical health checks fall short, and mental health teams and networks are not fully joined up",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.3/maturing/02", "hlp-2019/3.3/maturing/08" },
  when = function()
    return checked_each_year:misses() and (teams_aligned:open() or records_shared:open())
  end,
}
