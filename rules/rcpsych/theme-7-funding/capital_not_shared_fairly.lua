-- The estates plan exists; what it says mental health needs has not shown in the capital.
local estates_plan  = context "estates-plan"
local capital_share = criterion "hlp-2019/2.4/maturing/07"
local fair_in_use   = criterion "hlp-2019/1.4/maturing/08"

return rule {
  id         = "rcpsych/capital-not-shared-fairly",
  title      = "An estates plan is in place, but a fair share of capital is not fully assured",
  recommends = { "rcpsych-2019/theme-7/local/02", "rcpsych-2019/theme-7/national/01" },
  advances   = { "hlp-2019/2.4/maturing/07", "hlp-2019/1.4/maturing/02" },
  when = function()
    return estates_plan:yes() and (capital_share:open() or fair_in_use:open())
  end,
}
