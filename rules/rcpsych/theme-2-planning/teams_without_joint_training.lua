-- People who work in one team should be able to learn together and to move between employers.
local team_with_care = criterion "hlp-2019/1.4/maturing/15"
local team_with_gps  = criterion "hlp-2019/3.3/maturing/02"
local joint_training = criterion "hlp-2019/1.5/maturing/03"

return rule {
  id         = "rcpsych/teams-without-joint-training",
  title      = "Teams work across organisations; joint training and staff passports are not both in place yet",
  recommends = { "rcpsych-2019/theme-2/local/08" },
  advances   = { "hlp-2019/1.5/maturing/03" },
  when = function()
    return (team_with_care:met() or team_with_gps:met()) and joint_training:open()
  end,
}
