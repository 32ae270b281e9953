-- The map shows which neighbourhoods do worst; help still goes where it always went.
local places_charted = criterion "hlp-2019/2.2/developing/04"
local areas_compared = criterion "hlp-2019/3.1/maturing/10"
local answered       = criterion "hlp-2019/3.3/maturing/03"

return rule {
  id         = "rcpsych/variation-known-but-not-answered",
  title      = "Differences between places are known, but partners do not yet fully answer them together",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.3/maturing/03" },
  when = function()
    return (places_charted:met() or areas_compared:met()) and answered:open()
  end,
}
