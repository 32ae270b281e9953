-- Prevention happens in the consulting room, by whoever is there, or it stays on paper.
local prevention_joined = criterion "hlp-2019/3.5/developing/05"
local skills_considered = criterion "hlp-2019/3.7/developing/06"

return rule {
  id         = "rcpsych/prevention-not-in-every-contact",
  title      = "Prevention is planned together, but the skills staff need for it are not fully settled",
  recommends = { "rcpsych-2019/theme-5/local/03" },
  advances   = { "hlp-2019/3.7/developing/06", "hlp-2019/3.6/maturing/05" },
  when = function()
    return prevention_joined:met() and skills_considered:open()
  end,
}
