-- Prevention happens in the consulting room, by whoever is there, or it stays on paper.
local prevention_joined = criterion "hlp-2019/3.5/developing/05"
local staff_trained     = criterion "hlp-2019/3.6/maturing/05"
local skills_considered = criterion "hlp-2019/3.7/developing/06"

return rule {
  id         = "rcpsych/prevention-not-in-every-contact",
  title      = "Prevention for body and mind is planned together, but staff are not fully prepared for it",
  recommends = { "rcpsych-2019/theme-5/local/03" },
  advances   = { "hlp-2019/3.6/maturing/05", "hlp-2019/3.7/developing/06" },
  when = function()
    return prevention_joined:met() and (staff_trained:open() or skills_considered:open())
  end,
}
