-- Co-production with those who come to meetings leaves out the people whom services fail to reach.
local plans_coproduced  = criterion "hlp-2019/1.1/developing/02"
local access_understood = criterion "hlp-2019/3.5/developing/04"

return rule {
  id         = "rcpsych/co-production-misses-minorities",
  title      = "Service users help to shape plans; those whom services miss may not be among them",
  recommends = { "rcpsych-2019/theme-5/local/01" },
  advances   = { "hlp-2019/3.5/developing/04", "hlp-2019/1.1/maturing/02" },
  when = function()
    return plans_coproduced:met() and access_understood:open()
  end,
}
