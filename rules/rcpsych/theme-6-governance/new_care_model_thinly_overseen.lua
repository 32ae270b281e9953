-- One clinician with half a day a week and a board of a few partners cannot see a new model into practice.
local new_model       = context "new-care-model"
local clinical_leads  = criterion "hlp-2019/1.1/developing/06"
local programme_board = criterion "hlp-2019/1.1/developing/07"

return rule {
  id         = "rcpsych/new-care-model-thinly-overseen",
  title      = "A new care model goes ahead while clinical leads and the mental health board are incomplete",
  recommends = { "rcpsych-2019/theme-6/local/02" },
  advances   = { "hlp-2019/1.1/developing/06", "hlp-2019/1.1/developing/07" },
  when = function()
    return new_model:yes() and clinical_leads:open() and programme_board:open()
  end,
}
