-- Numbers for the system become posts only in the plans of those who employ.
local staff_required = criterion "hlp-2019/1.4/developing/03"
local provider_plans = criterion "hlp-2019/2.1/developing/04"

return rule {
  id         = "rcpsych/staff-needs-not-in-provider-plans",
  title      = "The staff required are known, but not every provider's plan fits the system's",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/2.1/developing/04" },
  when = function()
    return staff_required:met() and provider_plans:open()
  end,
}
