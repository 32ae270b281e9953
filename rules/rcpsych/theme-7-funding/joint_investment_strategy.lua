-- Leaders who work together have not yet agreed how to invest in mental health.
local strategy = criterion "hlp-2019/2.3/maturing/03"
local leaders  = capability "hlp-2019/1.1"

return rule {
  id         = "rcpsych/joint-investment-strategy",
  title      = "Partners have not yet fully agreed and signed off a mental health investment strategy",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/maturing/03" },
  when = function()
    return strategy:open() and leaders:at_least "developing"
  end,
}
