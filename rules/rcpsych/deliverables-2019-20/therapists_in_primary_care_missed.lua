-- Growth in talking therapy was to come from therapists who sit beside the GP, and too few do.
local therapists = metric "therapists-in-primary-care"

return rule {
  id         = "rcpsych/therapists-in-primary-care-missed",
  title      = "Fewer therapists work in primary care than the system set out to place there",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.3/maturing/02", "hlp-2019/1.4/thriving/07" },
  when = function()
    return therapists:misses()
  end,
}
