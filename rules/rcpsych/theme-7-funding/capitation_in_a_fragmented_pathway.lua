-- Where several providers share a pathway, nobody can say whose work earned the outcome.
local whole_budget         = context "whole-population-budget"
local community_split      = context "community-split"
local variation_known      = criterion "hlp-2019/2.2/developing/04"
local commissioning_mapped = criterion "hlp-2019/2.2/maturing/04"

return rule {
  id         = "rcpsych/capitation-in-a-fragmented-pathway",
  title      = "A whole population budget comes before who does what in mental health is fully mapped",
  recommends = { "rcpsych-2019/theme-7/local/03", "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/developing/04", "hlp-2019/2.2/maturing/04" },
  when = function()
    if not whole_budget:yes() then return false end
    return community_split:yes() and commissioning_mapped:open() or variation_known:open()
  end,
}
