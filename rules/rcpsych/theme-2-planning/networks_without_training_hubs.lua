-- Networks will work with mental health in one team if their people are trained in one place.
local networks      = capability "hlp-2019/3.3"
local agreement     = criterion "hlp-2019/3.3/maturing/01"
local training_hubs = criterion "hlp-2019/3.6/developing/05"

return rule {
  id         = "rcpsych/networks-without-training-hubs",
  title      = "Primary care networks take shape while training hubs for joint teams are not all set up",
  recommends = { "rcpsych-2019/theme-2/local/08" },
  advances   = { "hlp-2019/3.6/developing/05" },
  when = function()
    local taking_shape = networks:at_least "developing" or agreement:met()
    return taking_shape and training_hubs:open()
  end,
}
