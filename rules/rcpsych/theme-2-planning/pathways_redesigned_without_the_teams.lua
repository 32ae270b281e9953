-- Nurses, psychologists and psychiatrists know where a pathway breaks: redesign needs them, and they need to hear of it.
local redesign_begun = criterion "hlp-2019/3.1/maturing/11"
local teams_told     = criterion "hlp-2019/1.1/maturing/07"

return rule {
  id         = "rcpsych/pathways-redesigned-without-the-teams",
  title      = "Pathways are being redesigned, but plans are not yet brought to all local teams",
  recommends = { "rcpsych-2019/theme-2/local/02" },
  advances   = { "hlp-2019/1.1/maturing/07" },
  when = function()
    return redesign_begun:met() and teams_told:open()
  end,
}
