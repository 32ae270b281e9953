-- Everyone signed the strategy and the money still does not arrive: put it into practice and follow it.
local standard = metric "mhis"
local strategy = criterion "hlp-2019/2.3/maturing/03"

return rule {
  id         = "rcpsych/investment-standard-missed-despite-strategy",
  title      = "The Mental Health Investment Standard is missed in spite of an agreed strategy",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/05", "hlp-2019/2.3/thriving/05" },
  when = function()
    return standard:misses() and strategy:met()
  end,
}
