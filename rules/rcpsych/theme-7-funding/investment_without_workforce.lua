-- Money spent to the standard changes little until the staff it must pay for have been worked out.
local standard           = metric "mhis"
local workforce_required = criterion "hlp-2019/1.4/developing/03"
local workforce_mapped   = criterion "hlp-2019/3.6/developing/04"

return rule {
  id         = "rcpsych/investment-without-workforce",
  title      = "The investment standard is met, but not fully worked through to the workforce",
  recommends = { "rcpsych-2019/theme-7/local/01", "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/1.4/developing/03", "hlp-2019/3.6/developing/04" },
  when = function()
    return standard:meets() and (workforce_required:open() or workforce_mapped:open())
  end,
}
