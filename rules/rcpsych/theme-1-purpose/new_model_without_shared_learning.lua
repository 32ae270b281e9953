-- What one place learns from a new model is lost on the others unless partners make a habit of sharing it.
local new_model      = context "new-care-model"
local partners_learn = criterion "hlp-2019/1.4/maturing/03"

return rule {
  id         = "rcpsych/new-model-without-shared-learning",
  title      = "A new care model is planned or running before partners fully share good practice",
  recommends = { "rcpsych-2019/theme-1/national/04" },
  advances   = { "hlp-2019/1.4/maturing/02", "hlp-2019/1.4/thriving/06" },
  when = function()
    return new_model:yes() and partners_learn:open()
  end,
}
