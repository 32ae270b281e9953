-- All agreed how to record, the data is poor all the same, and those who send in nothing hear nothing about it.
local quality      = metric "data-quality-index"
local one_standard = criterion "hlp-2019/3.1/developing/11"
local full_returns = criterion "hlp-2019/3.1/maturing/07"

return rule {
  id         = "rcpsych/recording-agreed-but-not-enforced",
  title      = "Data quality falls short; recording is agreed, but not all providers are held to full returns",
  recommends = { "rcpsych-2019/theme-3/local/06" },
  advances   = { "hlp-2019/3.1/maturing/07" },
  when = function()
    return quality:misses() and one_standard:met() and full_returns:open()
  end,
}
