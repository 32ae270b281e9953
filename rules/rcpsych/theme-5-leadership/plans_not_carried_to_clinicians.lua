-- Clinicians take the ICS for somebody else's business until one of their own tells them what it means.
local long_term_plan   = criterion "hlp-2019/1.2/developing/05"
local plans_translated = criterion "hlp-2019/1.1/maturing/07"

return rule {
  id         = "rcpsych/plans-not-carried-to-clinicians",
  title      = "Mental health plans are made, but not yet fully translated for local teams",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/maturing/07" },
  when = function()
    return long_term_plan:met() and plans_translated:open()
  end,
}
