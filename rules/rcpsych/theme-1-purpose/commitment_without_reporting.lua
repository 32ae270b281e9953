-- A priority is what the board follows up: commitment counts once programmes are governed and reported.
local leaders_committed   = criterion "hlp-2019/1.1/developing/01"
local programmes_governed = criterion "hlp-2019/2.4/maturing/03"

return rule {
  id         = "rcpsych/commitment-without-reporting",
  title      = "Leaders are committed to mental health, but its programmes are not yet fully governed and reported",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/2.4/maturing/03" },
  when = function()
    return leaders_committed:met() and programmes_governed:open()
  end,
}
