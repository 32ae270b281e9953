-- New models bring people in distress to staff who were never trained for it.
local new_model   = context "new-care-model"
local all_trained = criterion "hlp-2019/3.6/maturing/05"

return rule {
  id         = "rcpsych/new-model-with-untrained-front-line",
  title      = "A new care model is planned or running before all staff's mental health training is settled",
  recommends = { "rcpsych-2019/theme-2/local/07" },
  advances   = { "hlp-2019/3.6/maturing/05" },
  when = function()
    return new_model:yes() and all_trained:open()
  end,
}
