-- A title gives no hours: clinicians lead only when someone has counted the time and made it.
local clinical_leads      = criterion "hlp-2019/1.1/developing/06"
local capacity_understood = criterion "hlp-2019/1.4/developing/02"
local leaders_built_up    = criterion "hlp-2019/1.1/developing/05"

return rule {
  id         = "rcpsych/clinical-leads-without-capacity",
  title      = "Clinical leads are named, but the leadership capacity behind them is not fully understood or built",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.4/developing/02", "hlp-2019/1.1/developing/05" },
  when = function()
    return clinical_leads:met() and (capacity_understood:open() or leaders_built_up:open())
  end,
}
