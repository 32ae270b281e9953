-- A budget built on what was spent before makes an old shortfall permanent.
local whole_budget = context "whole-population-budget"
local standard     = metric "mhis"
local safeguards   = criterion "hlp-2019/2.3/maturing/02"

return rule {
  id         = "rcpsych/budget-on-past-underinvestment",
  title      = "A whole population budget starts from mental health spending below the national standard",
  recommends = { "rcpsych-2019/theme-7/local/03" },
  advances   = { "hlp-2019/2.3/maturing/02" },
  when = function()
    return whole_budget:yes() and standard:misses() and safeguards:open()
  end,
}
