-- A workforce strategy that nobody has promised to pay for is a list of vacancies.
local workforce_strategy   = criterion "hlp-2019/3.6/maturing/01"
local strategy_in_practice = criterion "hlp-2019/1.4/maturing/14"
local investment_strategy  = criterion "hlp-2019/2.3/maturing/03"

return rule {
  id         = "cautions/workforce-plan-without-money",
  title      = "The workforce strategy is in use, but no agreed investment strategy fully backs it",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/2.3/maturing/03" },
  when = function()
    local in_use = workforce_strategy:met() or strategy_in_practice:met()
    return in_use and investment_strategy:open()
  end,
}
