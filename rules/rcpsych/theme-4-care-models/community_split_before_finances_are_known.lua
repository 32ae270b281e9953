-- What stays behind with the trust has to remain viable, and that takes knowing what each part costs.
local split          = context "community-split"
local finances_known = criterion "hlp-2019/2.3/developing/03"

return rule {
  id         = "rcpsych/community-split-before-finances-are-known",
  title      = "Community services are to leave the inpatient provider before finances are fully understood",
  recommends = { "rcpsych-2019/theme-4/local/02" },
  advances   = { "hlp-2019/2.3/developing/03" },
  when = function()
    return split:yes() and finances_known:open()
  end,
}
