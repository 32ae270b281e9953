-- Networks say that they treat body and mind as one: the yearly check would show it.
local integration_backed = criterion "hlp-2019/3.3/maturing/04"
local checked_each_year  = metric "smi-physical-health-check"

return rule {
  id         = "hlp/health-checks-contradict-integration",
  title      = "Networks back joint care for body and mind, but physical health checks do not show it",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.3/thriving/04", "hlp-2019/3.6/maturing/05", "hlp-2019/3.5/thriving/03" },
  when = function()
    return integration_backed:known() and integration_backed:met() and checked_each_year:misses()
  end,
}
