-- A collaborative strengthens mental health providers, and leaves everyone else with no reason to help.
local collaborative       = context "provider-collaborative"
local one_set_of_measures = criterion "hlp-2019/2.1/thriving/04"

return rule {
  id         = "rcpsych/collaborative-without-shared-measures",
  title      = "A provider collaborative is planned or running without one full set of system-wide measures",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.1/thriving/04" },
  when = function()
    return collaborative:yes() and one_set_of_measures:open()
  end,
}
