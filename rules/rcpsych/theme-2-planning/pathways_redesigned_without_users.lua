-- A pathway drawn by those who run it tends to suit those who run it.
local redesign_begun = criterion "hlp-2019/3.1/maturing/11"
local users_describe = criterion "hlp-2019/3.2/maturing/01"

return rule {
  id         = "rcpsych/pathways-redesigned-without-users",
  title      = "Pathways are being redesigned without service user groups fully involved in describing them",
  recommends = { "rcpsych-2019/theme-2/local/01" },
  advances   = { "hlp-2019/3.2/maturing/01" },
  when = function()
    return redesign_begun:met() and users_describe:open()
  end,
}
