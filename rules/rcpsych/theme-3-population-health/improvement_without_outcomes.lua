-- Improvement projects run by one method, and nobody can see whether patients fare better for it.
local one_method        = criterion "hlp-2019/1.4/maturing/12"
local outcomes_reviewed = criterion "hlp-2019/3.1/thriving/04"

return rule {
  id         = "rcpsych/improvement-without-outcomes",
  title      = "Partners improve quality by one method, but without a full and regular review of outcomes",
  recommends = { "rcpsych-2019/theme-3/local/07" },
  advances   = { "hlp-2019/3.1/thriving/04" },
  when = function()
    return one_method:met() and outcomes_reviewed:open()
  end,
}
