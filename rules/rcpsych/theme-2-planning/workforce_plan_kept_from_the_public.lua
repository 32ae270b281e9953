-- A plan that nobody outside can read is one that nobody outside can believe or ask about.
local people_plans = criterion "hlp-2019/1.5/developing/02"
local published    = context "workforce-plan-public"

return rule {
  id         = "rcpsych/workforce-plan-kept-from-the-public",
  title      = "Local people plans are in hand, but the public cannot read the mental health workforce plan",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/3.6/maturing/01" },
  when = function()
    return people_plans:met() and published:no()
  end,
}
