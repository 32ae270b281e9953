-- A system that does not know what its programmes are worth cannot plan the next investment.
local value_understood = criterion "hlp-2019/2.3/developing/01"

return rule {
  id         = "rcpsych/investment-value-not-understood",
  title      = "What mental health investment brings is not yet fully understood by all partners",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/developing/01", "hlp-2019/2.3/maturing/03" },
  when = function()
    return value_understood:open()
  end,
}
