-- New programmes draw the attention, and the standards people rely on every day slip from view.
local progress  = capability "wm-2018/4.1"
local standards = capability "wm-2018/4.2"

return rule {
  id       = "wm/programmes-move-while-standards-do-not",
  title    = "Programmes make good progress while constitutional standards still need much work",
  advances = { "wm-2018/4.2/01", "wm-2018/4.2/02", "wm-2018/4.2/03" },
  when = function()
    return progress:known() and progress:at_least "4" and standards:below "3"
  end,
}
