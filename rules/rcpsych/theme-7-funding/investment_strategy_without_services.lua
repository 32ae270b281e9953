-- An investment strategy is only money until it says which better services it will buy.
local strategy          = criterion "hlp-2019/2.3/maturing/03"
local long_term_plan    = criterion "hlp-2019/1.2/developing/05"
local deliverables_plan = criterion "hlp-2019/3.2/developing/04"

return rule {
  id         = "rcpsych/investment-strategy-without-services",
  title      = "The investment strategy is agreed, but not yet fully what services the money will buy",
  recommends = { "rcpsych-2019/theme-7/local/01", "rcpsych-2019/theme-1/local/02" },
  advances   = { "hlp-2019/3.2/developing/04", "hlp-2019/1.2/developing/05" },
  when = function()
    return strategy:met() and (deliverables_plan:open() or long_term_plan:open())
  end,
}
