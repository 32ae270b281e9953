-- Too few people reach talking therapy: bring it to where they first ask for help.
local access = metric "iapt-access"

return rule {
  id         = "rcpsych/talking-therapy-access-missed",
  title      = "Talking therapies reach fewer people than required",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.4/maturing/04", "hlp-2019/3.4/maturing/05", "hlp-2019/3.5/developing/04" },
  when = function()
    return access:misses()
  end,
}
