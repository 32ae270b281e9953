-- Care that is redesigned without those who give and receive it is redesigned twice.
local integration = capability "wm-2018/5.1"
local care_models = capability "wm-2018/5.3"
local involvement = capability "wm-2018/1.4"

local function scored_high(score) return score:known() and score:at_least "4" end

return rule {
  id         = "wm/redesign-without-clinicians-and-public",
  title      = "Care is redesigned without settled ways to involve clinicians, staff and the public",
  recommends = { "rcpsych-2019/theme-2/local/01", "rcpsych-2019/theme-2/local/02" },
  advances   = { "wm-2018/1.4/01a", "wm-2018/1.4/01b", "wm-2018/1.4/02" },
  when = function()
    return (scored_high(integration) or scored_high(care_models)) and involvement:below "3"
  end,
}
