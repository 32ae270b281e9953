-- A new model that councils and charities hear of late will be the health service's own.
local new_model = context "new-care-model"
local relations = criterion "hlp-2019/1.3/developing/01"

return rule {
  id         = "rcpsych/new-model-before-partnership",
  title      = "A new care model is planned or running without fully built relations with councils and charities",
  recommends = { "rcpsych-2019/theme-2/local/03", "rcpsych-2019/theme-2/national/03" },
  advances   = { "hlp-2019/1.3/developing/01", "hlp-2019/1.3/developing/04" },
  when = function()
    return new_model:yes() and relations:open()
  end,
}
