-- A surplus in mental health is often posts that could not be filled: lent once, it seldom comes back.
local surplus_supports = criterion "hlp-2019/2.3/maturing/06"
local strategy         = criterion "hlp-2019/2.3/maturing/03"
local strategy_in_plan = criterion "hlp-2019/2.3/maturing/04"

return rule {
  id         = "cautions/surplus-lent-without-return",
  title      = "Mental health surpluses support other organisations before reinvestment is fully agreed",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/maturing/03", "hlp-2019/2.3/maturing/04" },
  when = function()
    return surplus_supports:met() and (strategy:open() or strategy_in_plan:open())
  end,
}
