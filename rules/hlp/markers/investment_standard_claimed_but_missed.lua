-- Either the rating or the return is wrong, and finance directors should settle which.
local met_in_places = criterion "hlp-2019/2.3/developing/02"
local standard      = metric "mhis"

return rule {
  id         = "hlp/investment-standard-claimed-but-missed",
  title      = "The investment standard is rated as met in every place, yet reported as missed",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/2.3/maturing/02", "hlp-2019/2.3/maturing/05" },
  when = function()
    return met_in_places:known() and met_in_places:met() and standard:misses()
  end,
}
