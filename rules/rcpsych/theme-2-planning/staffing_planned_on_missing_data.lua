-- A plan for services or staff is no better than the staff records behind it.
local forward_view_plan = criterion "hlp-2019/1.2/developing/04"
local people_plans      = criterion "hlp-2019/1.5/developing/02"
local data_gathered     = criterion "hlp-2019/2.4/developing/03"

return rule {
  id         = "rcpsych/staffing-planned-on-missing-data",
  title      = "Services or staff are planned before data on staff, buildings and digital systems is all gathered",
  recommends = { "rcpsych-2019/theme-2/local/06" },
  advances   = { "hlp-2019/2.4/developing/03" },
  when = function()
    return (forward_view_plan:met() or people_plans:met()) and data_gathered:open()
  end,
}
