-- A budget that ends where social care begins invites each side to pass its costs to the other.
local whole_budget     = context "whole-population-budget"
local pooled_with_care = criterion "hlp-2019/2.3/thriving/03"

return rule {
  id         = "cautions/budget-without-social-care",
  title      = "A whole population budget is set while health and social care do not fully pool theirs",
  recommends = { "rcpsych-2019/theme-4/local/03" },
  advances   = { "hlp-2019/2.3/thriving/03", "hlp-2019/2.3/thriving/02" },
  when = function()
    return whole_budget:yes() and pooled_with_care:open()
  end,
}
