-- After years of planning a board should be able to point to something that changed.
local integration = capability "wm-2018/5.1"
local progress    = capability "wm-2018/4.1"

return rule {
  id       = "wm/plans-without-progress-to-show",
  title    = "Plans to integrate care are well advanced, but there is little progress to show",
  advances = { "wm-2018/4.1/01a", "wm-2018/4.1/01b" },
  when = function()
    return integration:known() and integration:at_least "4" and progress:below "3"
  end,
}
