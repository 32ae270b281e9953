-- A plan for mental health needs the eyes of general practice and of psychiatry, not of one of them.
local clinical_leads = criterion "hlp-2019/1.1/developing/06"
local vision         = criterion "hlp-2019/1.2/developing/01"
local long_term_plan = criterion "hlp-2019/1.2/developing/05"

return rule {
  id         = "rcpsych/plans-without-both-clinical-leads",
  title      = "Vision or plans take shape without both a GP and a psychiatrist named to lead",
  recommends = { "rcpsych-2019/theme-2/local/02" },
  advances   = { "hlp-2019/1.1/developing/06" },
  when = function()
    return clinical_leads:open() and (vision:met() or long_term_plan:met())
  end,
}
