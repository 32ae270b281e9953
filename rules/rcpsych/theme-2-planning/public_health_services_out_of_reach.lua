-- Money for prevention is found, yet help with alcohol or smoking does not reach people with mental ill-health.
local budgets_found = criterion "hlp-2019/3.5/maturing/01"
local within_reach  = criterion "hlp-2019/3.5/maturing/05"

return rule {
  id         = "rcpsych/public-health-services-out-of-reach",
  title      = "Prevention budgets are known, but public health services are not fully aligned with mental health",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/3.5/maturing/05" },
  when = function()
    return budgets_found:met() and within_reach:open()
  end,
}
