-- The networks run, and go by who comes through the door.
local networks          = criterion "blmk-2018/maturity/primary-care/developed/01"
local population_health = capability "blmk-2018/maturity/population-health"

return rule {
  id         = "blmk/networks-without-needs-analysis",
  title      = "Primary care networks work everywhere, but population health management is only beginning",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = {
    "blmk-2018/maturity/population-health/developed/01",
    "blmk-2018/maturity/primary-care/developed/03",
    "blmk-2018/maturity/population-health/developed/03",
  },
  when = function()
    return networks:known() and networks:met() and population_health:below "developed"
  end,
}
