-- Part of the shortfall may be children whom other sectors treat and nobody counts.
local access       = metric "cyp-access"
local full_returns = criterion "hlp-2019/3.1/maturing/07"
local voluntary    = criterion "hlp-2019/1.3/developing/04"

return rule {
  id         = "rcpsych/young-people-undercounted",
  title      = "Young people's access falls short, and not all providers are held to reporting whom they treat",
  recommends = { "rcpsych-2019/theme-3/local/06" },
  advances   = { "hlp-2019/3.1/maturing/07" },
  when = function()
    return access:misses() and voluntary:met() and full_returns:open()
  end,
}
