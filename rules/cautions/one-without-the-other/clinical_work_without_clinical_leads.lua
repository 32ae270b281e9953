-- Teams line up with primary care networks, and find no clinician there who answers for mental health.
local teams_aligned  = criterion "hlp-2019/3.3/maturing/02"
local clinical_leads = criterion "hlp-2019/1.1/maturing/05"

return rule {
  id         = "cautions/clinical-work-without-clinical-leads",
  title      = "Mental health teams work with networks that have not all named a clinical lead",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/maturing/05" },
  when = function()
    return teams_aligned:met() and clinical_leads:open()
  end,
}
