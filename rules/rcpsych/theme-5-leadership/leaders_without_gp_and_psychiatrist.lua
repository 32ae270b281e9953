-- Managers can plan services, but a GP and a psychiatrist know what happens between two surgeries.
local leaders_shape  = criterion "hlp-2019/1.1/developing/04"
local clinical_leads = criterion "hlp-2019/1.1/developing/06"

return rule {
  id         = "rcpsych/leaders-without-gp-and-psychiatrist",
  title      = "Mental health leaders shape services without both a GP and a psychiatrist named to lead",
  recommends = { "rcpsych-2019/theme-5/local/02", "rcpsych-2019/theme-5/national/03" },
  advances   = { "hlp-2019/1.1/developing/06" },
  when = function()
    return leaders_shape:met() and clinical_leads:open()
  end,
}
