-- Nurses, psychologists and psychiatrists know where care breaks down: ask them before the new model is drawn.
local new_model       = context "new-care-model"
local solved_together = criterion "hlp-2019/1.5/developing/01"

return rule {
  id         = "rcpsych/new-model-before-joint-problem-solving",
  title      = "A new care model is planned or running before joint problem solving is a settled value",
  recommends = { "rcpsych-2019/theme-2/local/02" },
  advances   = { "hlp-2019/1.5/developing/01" },
  when = function()
    return new_model:yes() and solved_together:open()
  end,
}
