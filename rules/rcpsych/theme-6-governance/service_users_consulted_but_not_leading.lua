-- People who use services help to write the plans, yet are not among all those who lead and decide.
local plans_coproduced     = criterion "hlp-2019/1.1/developing/02"
local named_as_leaders     = criterion "hlp-2019/1.1/maturing/02"
local embedded_in_deciding = criterion "hlp-2019/1.1/maturing/01"

return rule {
  id         = "rcpsych/service-users-consulted-but-not-leading",
  title      = "Service users help to make plans, but do not yet lead and govern at every level",
  recommends = { "rcpsych-2019/theme-5/local/01" },
  advances   = { "hlp-2019/1.1/maturing/02", "hlp-2019/1.1/maturing/01" },
  when = function()
    return plans_coproduced:met() and (named_as_leaders:open() or embedded_in_deciding:open())
  end,
}
