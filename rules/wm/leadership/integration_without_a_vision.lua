-- Plans to join services up need a vision and a clinical model that they can be held against.
local integration = capability "wm-2018/5.1"
local vision      = capability "wm-2018/1.2"

return rule {
  id       = "wm/integration-without-a-vision",
  title    = "Integration plans run ahead of a shared vision and clinical model",
  advances = { "wm-2018/1.2/01a", "wm-2018/1.2/02a", "wm-2018/5.3/09" },
  when = function()
    return integration:known() and integration:at_least "4" and vision:below "3"
  end,
}
