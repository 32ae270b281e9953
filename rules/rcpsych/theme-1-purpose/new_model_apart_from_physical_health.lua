-- Parity is designed in or left out at the start: a new model has to plan for mind and body together.
local new_model           = context "new-care-model"
local planned_together    = criterion "hlp-2019/3.2/developing/02"
local integration_weighed = criterion "hlp-2019/3.1/developing/14"

return rule {
  id         = "rcpsych/new-model-apart-from-physical-health",
  title      = "A new care model is planned or running without mental and physical health fully planned together",
  recommends = { "rcpsych-2019/theme-1/local/02" },
  advances   = { "hlp-2019/3.2/developing/02", "hlp-2019/3.1/developing/14" },
  when = function()
    return new_model:yes() and (planned_together:open() or integration_weighed:open())
  end,
}
