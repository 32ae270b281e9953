-- The analysts know who is about to fall ill, and no team is there to call on them.
local needs_analysed = criterion "blmk-2018/maturity/population-health/developed/01"
local primary_care   = capability "blmk-2018/maturity/primary-care"

return rule {
  id       = "blmk/needs-analysis-without-networks",
  title    = "The population's needs are analysed, but integrated primary care is only beginning",
  advances = { "blmk-2018/maturity/primary-care/developed/01", "blmk-2018/maturity/primary-care/developed/02" },
  when = function()
    return needs_analysed:known() and needs_analysed:met() and primary_care:below "developed"
  end,
}
