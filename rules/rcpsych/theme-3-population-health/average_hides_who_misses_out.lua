-- A good average can hide whole groups who never come; the networks are near enough to notice.
local therapy       = metric "iapt-access"
local psychosis     = metric "eip-wait-2-weeks"
local networks_know = criterion "hlp-2019/3.3/developing/03"

return rule {
  id         = "rcpsych/average-hides-who-misses-out",
  title      = "Access standards are met on average, but networks do not fully know who misses out",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.3/developing/03" },
  when = function()
    return (therapy:meets() or psychosis:meets()) and networks_know:open()
  end,
}
