-- Each new model of care needs a mental health leader, first to shape it, then to see it into practice.
local new_model     = context "new-care-model"
local leaders_shape = criterion "hlp-2019/1.1/developing/04"
local led_in_places = criterion "hlp-2019/1.1/maturing/07"
local in_practice   = criterion "hlp-2019/3.2/maturing/02"

return rule {
  id         = "rcpsych/new-care-model-without-a-leader",
  title      = "A new care model is planned or running without mental health leaders fully overseeing it",
  recommends = { "rcpsych-2019/theme-6/local/02" },
  advances   = { "hlp-2019/1.1/developing/04", "hlp-2019/1.1/maturing/07" },
  when = function()
    if not new_model:yes() then return false end
    return leaders_shape:open()
        or in_practice:met() and led_in_places:open()
  end,
}
