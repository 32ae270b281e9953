-- Body and mind are still looked after by different people on different days.
local checked_each_year = metric "smi-physical-health-check"

return rule {
  id         = "rcpsych/health-checks-missed",
  title      = "Too few people with severe mental illness get a yearly physical health check",
  recommends = { "rcpsych-2019/theme-5/local/03" },
  advances   = { "hlp-2019/3.3/maturing/04", "hlp-2019/3.6/maturing/05" },
  when = function()
    return checked_each_year:misses()
  end,
}
