-- In a small or uncertain area one costly year can sink an agreement to share risk.
local planning = capability "wm-2018/2.1"
local scale    = capability "wm-2018/3.2"

return rule {
  id       = "wm/shared-risk-without-scale",
  title    = "Financial planning is shared before the scale of the system is settled",
  advances = { "wm-2018/3.2/01", "wm-2018/3.2/02a", "wm-2018/3.2/02b" },
  when = function()
    return planning:known() and planning:at_least "4" and scale:below "3"
  end,
}
