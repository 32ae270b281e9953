-- The therapists that growth depends on are not being recruited, trained and kept at the pace set.
local therapists = metric "additional-therapists"

return rule {
  id         = "rcpsych/additional-therapists-missed",
  title      = "Fewer additional therapists are in post than the system set out to recruit",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/1.4/maturing/14", "hlp-2019/3.6/maturing/01" },
  when = function()
    return therapists:misses()
  end,
}
