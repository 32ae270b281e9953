-- Mental health cannot claim its share of capital where nobody has planned the estate.
local estates_plan   = context "estates-plan"
local capital_share  = criterion "hlp-2019/2.4/maturing/07"
local estate_by_need = criterion "hlp-2019/2.4/maturing/08"

return rule {
  id         = "rcpsych/capital-without-an-estates-plan",
  title      = "No estates plan shows what capital mental health needs",
  recommends = { "rcpsych-2019/theme-7/local/02" },
  advances   = { "hlp-2019/2.4/maturing/06", "hlp-2019/2.4/maturing/08" },
  when = function()
    return estates_plan:no() and (capital_share:open() or estate_by_need:open())
  end,
}
