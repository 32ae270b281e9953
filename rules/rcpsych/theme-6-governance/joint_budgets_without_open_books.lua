-- Once national and local money are joined, only open reporting shows what reaches mental health.
local joined_with_national = criterion "hlp-2019/2.2/thriving/01"
local pooled_with_care     = criterion "hlp-2019/2.3/thriving/03"
local open_books           = criterion "hlp-2019/2.3/maturing/01"
local shared_data          = criterion "hlp-2019/2.4/maturing/04"

return rule {
  id         = "rcpsych/joint-budgets-without-open-books",
  title      = "Budgets are joined, but mental health spending and activity are not openly reported",
  recommends = { "rcpsych-2019/theme-6/national/05" },
  advances   = { "hlp-2019/2.3/maturing/01", "hlp-2019/2.4/maturing/04" },
  when = function()
    local budgets_joined = joined_with_national:met() or pooled_with_care:met()
    return budgets_joined and (open_books:open() or shared_data:open())
  end,
}
