-- A promise of fewer inequalities is kept only where the board asks about access as it asks about waiting times.
local promised          = criterion "hlp-2019/1.2/maturing/04"
local access_understood = criterion "hlp-2019/3.5/developing/04"
local access_overseen   = criterion "hlp-2019/3.5/maturing/04"

return rule {
  id         = "rcpsych/equal-access-not-overseen",
  title      = "Fewer inequalities are promised, but oversight does not yet make sure of equal access",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/maturing/04" },
  when = function()
    return promised:met() and access_understood:met() and access_overseen:open()
  end,
}
