-- Places that got there first know what the others will stumble over, and nobody asks them.
local leadership      = capability "hlp-2019/1.1"
local vision          = capability "hlp-2019/1.2"
local partners_learn  = criterion "hlp-2019/1.4/maturing/03"
local learning_spread = criterion "hlp-2019/1.4/thriving/06"

return rule {
  id         = "cautions/learning-not-passed-on",
  title      = "The system is far ahead in leadership or vision, but does not fully share its learning",
  recommends = { "rcpsych-2019/theme-1/national/01" },
  advances   = { "hlp-2019/1.4/thriving/06", "hlp-2019/1.4/maturing/02" },
  when = function()
    local far_ahead = leadership:at_least "thriving" or vision:at_least "thriving"
    return far_ahead and partners_learn:open() and learning_spread:open()
  end,
}
