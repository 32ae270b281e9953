-- A workforce plan is no better than the staff records behind it.
local people_plans       = criterion "hlp-2019/1.5/developing/02"
local workforce_strategy = criterion "hlp-2019/3.6/developing/01"
local data_gathered      = criterion "hlp-2019/2.4/developing/03"

return rule {
  id         = "rcpsych/staffing-planned-on-missing-data",
  title      = "Staffing is planned before data on staff, buildings and digital systems is all gathered",
  recommends = { "rcpsych-2019/theme-2/local/06" },
  advances   = { "hlp-2019/2.4/developing/03" },
  when = function()
    return (people_plans:met() or workforce_strategy:met()) and data_gathered:open()
  end,
}
