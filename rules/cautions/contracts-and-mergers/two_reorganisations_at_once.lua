-- The same few people are to merge a trust and launch a new model, and still run the service.
local merger    = context "merger-planned"
local new_model = context "new-care-model"
local capacity  = capability "hlp-2019/1.4"

return rule {
  id         = "cautions/two-reorganisations-at-once",
  title      = "A merger and a new care model coincide while capacity for change is not yet Developing",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.4/developing/01", "hlp-2019/1.4/developing/02" },
  when = function()
    return merger:yes() and new_model:yes() and capacity:below "developing"
  end,
}
