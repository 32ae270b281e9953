-- Once money is joined, only open books and combined figures show what reaches mental health.
local joined_with_national = criterion "hlp-2019/2.2/thriving/01"
local pooled_with_care     = criterion "hlp-2019/2.3/thriving/03"
local open_books           = criterion "hlp-2019/2.3/maturing/01"
local shared_data          = criterion "hlp-2019/2.4/maturing/04"

return rule {
  id         = "rcpsych/joint-budgets-without-open-books",
  title      = "Commissioning or budgets are joined, but spending and activity are not yet fully open",
  recommends = { "rcpsych-2019/theme-6/national/05" },
  advances   = { "hlp-2019/2.3/maturing/01", "hlp-2019/2.4/maturing/04" },
  when = function()
    local joined = joined_with_national:met() or pooled_with_care:met()
    return joined and (open_books:open() or shared_data:open())
  end,
}
