-- First ask which groups of people there are and what each needs, then redraw the pathways.
local redesign_begun = criterion "hlp-2019/3.1/maturing/11"
local people_grouped = criterion "hlp-2019/3.1/maturing/10"

return rule {
  id         = "rcpsych/redesign-without-segments",
  title      = "Pathways are being redesigned without a full picture of which groups need what",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "hlp-2019/3.1/maturing/10" },
  when = function()
    return redesign_begun:met() and people_grouped:open()
  end,
}
