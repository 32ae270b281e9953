-- A system that does not know what its programmes are worth cannot plan the next investment.
local value_understood = criterion "hlp-2019/2.3/developing/01"
local strategy         = criterion "hlp-2019/2.3/maturing/03"
local impact_evaluated = criterion "hlp-2019/2.3/thriving/05"

return rule {
  id         = "rcpsych/investment-returns-not-evaluated",
  title      = "What mental health investment achieves is not yet fully understood or evaluated",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/developing/01", "hlp-2019/2.3/thriving/05" },
  when = function()
    return value_understood:open() or strategy:met() and impact_evaluated:open()
  end,
}
