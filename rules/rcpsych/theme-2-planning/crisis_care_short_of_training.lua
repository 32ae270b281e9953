-- Where crisis care is not there, police, ambulance crews and A&E staff take its place.
local crisis_care = metric "crisis-care-coverage"
local all_trained = criterion "hlp-2019/3.6/maturing/05"

return rule {
  id         = "rcpsych/crisis-care-short-of-training",
  title      = "Crisis care falls short of full coverage, and training all staff is not fully settled",
  recommends = { "rcpsych-2019/theme-2/local/07" },
  advances   = { "hlp-2019/3.6/maturing/05" },
  when = function()
    return crisis_care:misses() and all_trained:open()
  end,
}
