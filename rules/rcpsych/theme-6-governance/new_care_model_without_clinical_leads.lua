-- A GP and a psychiatrist who know the patients should be in the room while a new model is drawn up.
local new_model      = context "new-care-model"
local clinical_leads = criterion "hlp-2019/1.1/developing/06"

return rule {
  id         = "rcpsych/new-care-model-without-clinical-leads",
  title      = "A new care model is planned or running before GP and psychiatrist leads are both involved",
  recommends = { "rcpsych-2019/theme-6/local/02" },
  advances   = { "hlp-2019/1.1/developing/06" },
  when = function()
    return new_model:yes() and clinical_leads:open()
  end,
}
