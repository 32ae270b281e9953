-- Estates plans tend to begin with hospitals; mental health's old wards come last, if at all.
local estates_plan   = context "estates-plan"
local estate_by_need = criterion "hlp-2019/2.4/maturing/08"

return rule {
  id         = "cautions/estates-plan-without-need",
  title      = "An estates plan is in place, but does not fully weigh need and mental health's buildings",
  recommends = { "rcpsych-2019/theme-7/local/02" },
  advances   = { "hlp-2019/2.4/maturing/08" },
  when = function()
    return estates_plan:yes() and estate_by_need:open()
  end,
}
