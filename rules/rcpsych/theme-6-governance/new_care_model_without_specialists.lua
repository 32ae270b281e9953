-- A leader for mental health cannot stand in for those who know the young and the old.
local new_model     = context "new-care-model"
local leaders_shape = criterion "hlp-2019/1.1/developing/04"
local group_leaders = criterion "hlp-2019/1.1/maturing/03"

return rule {
  id         = "rcpsych/new-care-model-without-specialists",
  title      = "A new care model is planned or running before leaders for every age group are named",
  recommends = { "rcpsych-2019/theme-6/local/02", "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/maturing/03" },
  when = function()
    return new_model:yes() and leaders_shape:met() and group_leaders:open()
  end,
}
