-- Redesign that leaders do not own together stops at the first organisation that loses by it.
local integration = capability "wm-2018/5.1"
local care_models = capability "wm-2018/5.3"
local leaders     = capability "wm-2018/1.1"

local function scored_high(score) return score:known() and score:at_least "4" end

return rule {
  id       = "wm/redesign-without-a-leadership-team",
  title    = "Care redesign makes good progress without a team of system leaders to match",
  advances = { "wm-2018/1.1/04", "wm-2018/1.1/02", "wm-2018/1.1/05" },
  when = function()
    return (scored_high(integration) or scored_high(care_models)) and leaders:below "3"
  end,
}
