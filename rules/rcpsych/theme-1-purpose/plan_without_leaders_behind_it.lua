-- A plan that the system's leaders have not made their own is the mental health sector talking to itself.
local forward_view_plan = criterion "hlp-2019/1.2/developing/04"
local long_term_plan    = criterion "hlp-2019/1.2/developing/05"
local leaders_committed = criterion "hlp-2019/1.1/developing/01"

return rule {
  id         = "rcpsych/plan-without-leaders-behind-it",
  title      = "Mental health has a plan that system leaders do not yet fully stand behind",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.1/developing/01", "hlp-2019/1.2/developing/02" },
  when = function()
    return (forward_view_plan:met() or long_term_plan:met()) and leaders_committed:open()
  end,
}
