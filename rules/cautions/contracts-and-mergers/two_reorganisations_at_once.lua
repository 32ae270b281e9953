-- The same few people are to merge a trust and launch a new model, and still run the service.
local merger              = context "merger-planned"
local new_model           = context "new-care-model"
local leaders_built_up    = criterion "hlp-2019/1.1/developing/05"
local capacity_understood = criterion "hlp-2019/1.4/developing/02"

return rule {
  id         = "cautions/two-reorganisations-at-once",
  title      = "A merger and a new care model come together, with leadership capacity not fully secured",
  recommends = { "rcpsych-2019/theme-4/local/06", "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/developing/05", "hlp-2019/1.4/developing/02" },
  when = function()
    local both_at_once = merger:yes() and new_model:yes()
    return both_at_once and (leaders_built_up:open() or capacity_understood:open())
  end,
}
