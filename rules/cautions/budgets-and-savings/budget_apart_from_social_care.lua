-- What a budget for health leaves to the councils comes back to it as a delayed discharge.
local whole_budget        = context "whole-population-budget"
local integrated_provider = context "integrated-care-provider"
local pooled_with_care    = criterion "hlp-2019/2.3/thriving/03"

return rule {
  id         = "cautions/budget-apart-from-social-care",
  title      = "A whole population budget comes before health and social care fully pool theirs",
  advances   = { "hlp-2019/2.3/thriving/03", "hlp-2019/2.3/thriving/02" },
  when = function()
    -- Where an integrated care provider is planned, another rule speaks of the scope of its contract.
    if integrated_provider:known() and integrated_provider:yes() then return false end
    return whole_budget:yes() and pooled_with_care:open()
  end,
}
