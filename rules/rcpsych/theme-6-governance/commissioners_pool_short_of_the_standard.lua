-- A pooled total can hide that one commissioner in the group spends less on mental health than it must.
local single_commissioner = context "single-commissioner"
local commissioning       = capability "hlp-2019/2.2"
local met_in_each_place   = criterion "hlp-2019/2.3/developing/02"
local met_in_both         = criterion "hlp-2019/2.3/maturing/05"

return rule {
  id         = "rcpsych/commissioners-pool-short-of-the-standard",
  title      = "Commissioners act as a group, but miss the investment standard singly or together",
  recommends = { "rcpsych-2019/theme-6/national/04" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/05" },
  when = function()
    local act_as_a_group = single_commissioner:no() and commissioning:at_least "maturing"
    return act_as_a_group and (met_in_each_place:open() or met_in_both:open())
  end,
}
