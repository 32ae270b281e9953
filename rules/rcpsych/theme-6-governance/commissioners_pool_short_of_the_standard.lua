-- A pooled total can hide that one commissioner in the group spends less on mental health than it must.
local single_commissioner = context "single-commissioner"
local joining_up          = criterion "hlp-2019/2.2/maturing/06"
local met_in_each_place   = criterion "hlp-2019/2.3/developing/02"
local met_in_both         = criterion "hlp-2019/2.3/maturing/05"

return rule {
  id         = "rcpsych/commissioners-pool-short-of-the-standard",
  title      = "Commissioning is being joined up, but the investment standard is not yet met at every level",
  recommends = { "rcpsych-2019/theme-6/national/04" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/05" },
  when = function()
    local act_as_a_group = single_commissioner:no() and joining_up:met()
    return act_as_a_group and (met_in_each_place:open() or met_in_both:open())
  end,
}
