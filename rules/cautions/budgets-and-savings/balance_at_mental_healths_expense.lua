-- A system that nears balance and misses the standard may be saving where nobody looks.
local balance_reached = criterion "hlp-2019/2.3/thriving/01"
local nearer_balance  = criterion "hlp-2019/2.3/maturing/08"
local standard        = metric "mhis"

return rule {
  id         = "cautions/balance-at-mental-healths-expense",
  title      = "Finances move into balance while spending on mental health falls short of the standard",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/02" },
  when = function()
    return standard:misses() and (balance_reached:met() or nearer_balance:met())
  end,
}
