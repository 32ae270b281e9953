-- Measures are brought in from above; they come to life when a clinician uses them with the next patient.
local outcomes_measured = criterion "hlp-2019/3.1/developing/12"
local clinicians_use    = criterion "hlp-2019/1.5/thriving/02"

return rule {
  id         = "rcpsych/outcomes-not-yet-clinical-routine",
  title      = "Measuring outcomes is getting stronger, but is not yet routine for all clinicians",
  recommends = { "rcpsych-2019/theme-3/local/07" },
  advances   = { "hlp-2019/1.5/thriving/02" },
  when = function()
    return outcomes_measured:met() and clinicians_use:open()
  end,
}
