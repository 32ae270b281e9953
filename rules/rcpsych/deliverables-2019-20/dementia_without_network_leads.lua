-- Dementia is found in general practice, where not every network has a clinician who looks after mental health.
local diagnosis       = metric "dementia-diagnosis"
local lead_clinicians = criterion "hlp-2019/1.1/maturing/05"

return rule {
  id         = "rcpsych/dementia-without-network-leads",
  title      = "Dementia diagnosis falls short, and not every network has named a clinician for mental health",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/maturing/05" },
  when = function()
    return diagnosis:misses() and lead_clinicians:open()
  end,
}
