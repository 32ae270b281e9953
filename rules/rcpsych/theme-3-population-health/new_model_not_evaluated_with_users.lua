-- Whether a new model of care is better is for those it serves to say, and someone has to ask them.
local new_model   = context "new-care-model"
local care_models = capability "hlp-2019/3.2"
local evaluated   = criterion "hlp-2019/3.2/thriving/01"

return rule {
  id         = "rcpsych/new-model-not-evaluated-with-users",
  title      = "A new care model is planned or running, but pathways are not fully evaluated with users",
  recommends = { "rcpsych-2019/theme-3/local/03" },
  advances   = { "hlp-2019/3.2/thriving/01" },
  when = function()
    return new_model:yes() and care_models:at_least "maturing" and evaluated:open()
  end,
}
