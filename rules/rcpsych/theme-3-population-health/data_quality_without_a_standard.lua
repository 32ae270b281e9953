-- Data stays poor where each provider records in its own way, and clinicians record much of it twice.
local quality      = metric "data-quality-index"
local one_standard = criterion "hlp-2019/3.1/developing/11"

return rule {
  id         = "rcpsych/data-quality-without-a-standard",
  title      = "Data quality falls short, and partners have not fully agreed on one way to record",
  recommends = { "rcpsych-2019/theme-3/local/06", "rcpsych-2019/theme-3/local/08" },
  advances   = { "hlp-2019/3.1/developing/11" },
  when = function()
    return quality:misses() and one_standard:open()
  end,
}
