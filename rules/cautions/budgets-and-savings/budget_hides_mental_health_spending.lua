-- Once all the money is in one pot, only figures by programme show what mental health still gets.
local whole_budget      = context "whole-population-budget"
local data_aggregated   = criterion "hlp-2019/2.4/maturing/04"
local resources_set_out = criterion "hlp-2019/2.3/maturing/13"

return rule {
  id         = "cautions/budget-hides-mental-health-spending",
  title      = "A whole population budget comes before mental health's share of it can be fully followed",
  advances   = { "hlp-2019/2.4/maturing/04", "hlp-2019/2.3/maturing/13" },
  when = function()
    return whole_budget:yes() and (data_aggregated:open() or resources_set_out:open())
  end,
}
