-- Each council has assessed what its people need; services change before anybody has laid the papers side by side.
local assessed_in_places = criterion "hlp-2019/1.2/developing/03"
local changes_begun      = criterion "hlp-2019/3.2/maturing/02"
local common_priorities  = criterion "hlp-2019/1.2/maturing/07"

return rule {
  id         = "rcpsych/needs-assessments-not-brought-together",
  title      = "Service changes have begun, but the needs that places share are not fully acted on",
  recommends = { "rcpsych-2019/theme-3/local/01", "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/1.2/maturing/07" },
  when = function()
    return assessed_in_places:met() and changes_begun:met() and common_priorities:open()
  end,
}
