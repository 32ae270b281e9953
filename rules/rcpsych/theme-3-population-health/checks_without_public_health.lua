-- A check finds that someone smokes and is at risk of diabetes, and there it ends.
local checked_each_year = metric "smi-physical-health-check"
local services_opened   = criterion "hlp-2019/3.5/maturing/05"

return rule {
  id         = "rcpsych/checks-without-public-health",
  title      = "People get their physical health checks, but not yet full use of public health services",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/maturing/05" },
  when = function()
    return checked_each_year:meets() and services_opened:open()
  end,
}
