-- A budget per head for needs nobody has analysed leaves those with the greatest need short.
local budget            = criterion "blmk-2018/maturity/payments/developed/01"
local population_health = capability "blmk-2018/maturity/population-health"

return rule {
  id         = "blmk/population-budget-before-needs-are-known",
  title      = "A budget per head is agreed while population health management is only beginning",
  recommends = { "rcpsych-2019/theme-7/local/03" },
  advances   = { "blmk-2018/maturity/population-health/developed/01" },
  when = function()
    return budget:known() and budget:met() and population_health:below "developed"
  end,
}
