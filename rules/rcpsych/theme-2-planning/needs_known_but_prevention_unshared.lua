-- Knowing what a place needs changes little while nobody knows whose job prevention is.
local needs_assessed = criterion "hlp-2019/1.2/developing/03"
local parts_known    = criterion "hlp-2019/3.5/developing/05"

return rule {
  id         = "rcpsych/needs-known-but-prevention-unshared",
  title      = "Needs are assessed in every place, but each partner's part in prevention is not fully settled",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/3.5/developing/05" },
  when = function()
    return needs_assessed:met() and parts_known:open()
  end,
}
