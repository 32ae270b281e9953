-- More people can be reached only by more therapists, and nobody has worked out how many.
local access            = metric "iapt-access"
local workforce_mapped  = criterion "hlp-2019/3.6/developing/04"
local strategy_in_force = criterion "hlp-2019/1.4/maturing/14"

return rule {
  id         = "rcpsych/talking-therapy-short-of-therapists",
  title      = "Talking therapies reach too few people, and staff needs are not fully mapped and acted on",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/3.6/developing/04", "hlp-2019/1.4/maturing/14" },
  when = function()
    return access:misses() and (workforce_mapped:open() or strategy_in_force:open())
  end,
}
