-- Councils hold much of the money for prevention: a partnership that leaves it out plans with half a purse.
local councils           = criterion "hlp-2019/1.3/developing/01"
local budgets_understood = criterion "hlp-2019/3.5/developing/01"
local strategy           = criterion "hlp-2019/2.3/maturing/03"
local strategy_with_care = criterion "hlp-2019/2.3/thriving/04"

return rule {
  id         = "rcpsych/prevention-money-apart-from-councils",
  title      = "Councils are partners, but prevention or mental health money is not fully planned with them",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/3.5/developing/01", "hlp-2019/2.3/thriving/04" },
  when = function()
    if not councils:met() then return false end
    return budgets_understood:open() or strategy:met() and strategy_with_care:open()
  end,
}
