-- What was owed already must not be relabelled or left behind when a new plan begins.
local forward_view_plan = criterion "hlp-2019/1.2/developing/04"
local long_term_plan    = criterion "hlp-2019/1.2/developing/05"
local new_model         = context "new-care-model"

return rule {
  id         = "rcpsych/new-plans-before-old-promises",
  title      = "New plans are made or running while Five Year Forward View goals lack a full plan",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.2/developing/04" },
  when = function()
    return forward_view_plan:open() and (long_term_plan:met() or new_model:yes())
  end,
}
