-- A budget that ends where social care begins invites each side to pass its costs to the other.
local whole_budget        = context "whole-population-budget"
local integrated_provider = context "integrated-care-provider"
local pooled_with_care    = criterion "hlp-2019/2.3/thriving/03"

return rule {
  id         = "cautions/budget-without-social-care",
  title      = "A provider contract and a whole population budget come before social care fully pools its money",
  recommends = { "rcpsych-2019/theme-4/local/03" },
  advances   = { "hlp-2019/2.3/thriving/03", "hlp-2019/2.3/thriving/02" },
  when = function()
    return whole_budget:yes() and integrated_provider:yes() and pooled_with_care:open()
  end,
}
