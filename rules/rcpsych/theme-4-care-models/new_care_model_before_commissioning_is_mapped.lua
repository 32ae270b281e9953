-- A pathway breaks where one commissioner ends and the next begins, or where each contract looks after itself.
local new_model        = context "new-care-model"
local mapped           = criterion "hlp-2019/2.2/maturing/04"
local joint_objectives = criterion "hlp-2019/2.2/maturing/02"

return rule {
  id         = "rcpsych/new-care-model-before-commissioning-is-mapped",
  title      = "A new care model comes before commissioning is fully mapped and all contracts expect joint work",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/04", "hlp-2019/2.2/maturing/02" },
  when = function()
    return new_model:yes() and (mapped:open() or joint_objectives:open())
  end,
}
