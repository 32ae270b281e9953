-- Each council has assessed what its people need; nobody has laid the papers side by side.
local assessed_in_places = criterion "hlp-2019/1.2/developing/03"
local common_priorities  = criterion "hlp-2019/1.2/maturing/07"

return rule {
  id         = "rcpsych/needs-assessments-not-brought-together",
  title      = "Places have assessed their needs, but the system has not fully drawn out common priorities",
  recommends = { "rcpsych-2019/theme-3/local/01", "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/1.2/maturing/07" },
  when = function()
    return assessed_in_places:met() and common_priorities:open()
  end,
}
