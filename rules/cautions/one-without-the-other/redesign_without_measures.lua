-- Who does not measure before the change cannot say afterwards what changed.
local redesign_begun    = criterion "hlp-2019/3.1/maturing/11"
local outcomes_analysed = criterion "hlp-2019/3.1/developing/12"

return rule {
  id         = "cautions/redesign-without-measures",
  title      = "Pathways are being redesigned before outcomes are fully measured and analysed",
  recommends = { "rcpsych-2019/theme-3/local/03" },
  advances   = { "hlp-2019/3.1/developing/12" },
  when = function()
    return redesign_begun:met() and outcomes_analysed:open()
  end,
}
