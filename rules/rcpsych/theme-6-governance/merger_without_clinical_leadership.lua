-- A merged trust tends to keep one medical director, and mental health may lose its own.
local merger         = context "merger-planned"
local clinical_leads = criterion "hlp-2019/1.1/developing/06"
local future_leaders = criterion "hlp-2019/1.5/maturing/04"

return rule {
  id         = "rcpsych/merger-without-clinical-leadership",
  title      = "A merger is planned while clinical leadership, now or for the future, is not fully secured",
  recommends = { "rcpsych-2019/theme-6/national/02", "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/developing/06", "hlp-2019/1.5/maturing/04" },
  when = function()
    return merger:yes() and (clinical_leads:open() or future_leaders:open())
  end,
}
