-- A framework of outcomes is only a paper unless places look at their results by it, year after year.
local framework      = criterion "hlp-2019/2.1/thriving/02"
local places_monitor = criterion "hlp-2019/1.2/thriving/09"

return rule {
  id         = "rcpsych/framework-not-followed-in-places",
  title      = "An outcomes framework stands, but places do not yet fully monitor what integrated care achieves",
  recommends = { "rcpsych-2019/theme-3/local/02" },
  advances   = { "hlp-2019/1.2/thriving/09" },
  when = function()
    return framework:met() and places_monitor:open()
  end,
}
