-- Partners who share assumptions and still dispute their totals have put off the hard part.
local planning = capability "wm-2018/2.1"
local totals   = capability "wm-2018/2.2"

return rule {
  id       = "wm/joint-planning-without-control-totals",
  title    = "Partners plan their finances together, but have not settled their control totals",
  advances = { "wm-2018/2.2/01a", "wm-2018/2.2/met-or-recovering" },
  when = function()
    return planning:known() and planning:at_least "4" and totals:below "3"
  end,
}
