-- Leaders must be able to explain a change to the staff and the public whom it will affect.
local new_model  = context "new-care-model"
local vision     = criterion "hlp-2019/1.2/developing/01"
local recognised = criterion "hlp-2019/1.2/maturing/01"

return rule {
  id         = "rcpsych/new-model-before-the-vision-is-known",
  title      = "A new care model is planned or running, and not everyone concerned knows the shared vision",
  recommends = { "rcpsych-2019/theme-2/local/01" },
  advances   = { "hlp-2019/1.2/maturing/01", "hlp-2019/1.1/maturing/07", "hlp-2019/3.2/maturing/01" },
  when = function()
    return new_model:yes() and vision:met() and recognised:open()
  end,
}
