-- People help to plan services, then nobody measures whether they got what they asked for.
local plans_coproduced  = criterion "hlp-2019/1.1/developing/02"
local outcomes_measured = criterion "hlp-2019/3.1/developing/12"

return rule {
  id         = "rcpsych/measures-behind-co-production",
  title      = "Service users help to plan, but work on measuring the outcomes lags behind",
  recommends = { "rcpsych-2019/theme-3/local/03" },
  advances   = { "hlp-2019/3.1/developing/12" },
  when = function()
    return plans_coproduced:met() and outcomes_measured:open()
  end,
}
