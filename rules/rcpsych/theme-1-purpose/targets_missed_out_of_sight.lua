-- Targets that executives do not look at together are missed again next year.
local access           = metric "iapt-access"
local young_people     = metric "cyp-access"
local psychosis_wait   = metric "eip-wait-2-weeks"
local figures_followed = criterion "hlp-2019/1.1/maturing/08"

return rule {
  id         = "rcpsych/targets-missed-out-of-sight",
  title      = "A national mental health target is missed, and executives do not yet fully follow the figures",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.1/maturing/08" },
  when = function()
    local target_missed = access:misses() or young_people:misses() or psychosis_wait:misses()
    return target_missed and figures_followed:open()
  end,
}
