-- A credible workforce plan starts from the staff there are and the staff there must be.
local workforce_strategy = criterion "hlp-2019/3.6/developing/01"
local staff_known        = criterion "hlp-2019/1.4/developing/02"
local staff_required     = criterion "hlp-2019/1.4/developing/03"

return rule {
  id         = "rcpsych/strategy-before-staff-are-counted",
  title      = "A workforce strategy is drafted before existing and required mental health staff are fully known",
  recommends = { "rcpsych-2019/theme-2/local/04", "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/1.4/developing/02", "hlp-2019/1.4/developing/03" },
  when = function()
    return workforce_strategy:met() and (staff_known:open() or staff_required:open())
  end,
}
