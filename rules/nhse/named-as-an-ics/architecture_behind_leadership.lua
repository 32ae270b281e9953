-- Leaders work as one, while money, commissioning and oversight still run organisation by organisation.
local inclusive    = criterion "nhse-2019/matrix/leadership/maturing/01"
local architecture = capability "nhse-2019/matrix/architecture"

return rule {
  id         = "nhse/architecture-behind-leadership",
  title      = "Partners lead together, but the system's architecture and finances are not yet Maturing",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = {
    "nhse-2019/matrix/architecture/developing/03",
    "nhse-2019/matrix/architecture/maturing/01",
    "nhse-2019/matrix/architecture/maturing/03",
    "nhse-2019/matrix/architecture/maturing/05",
  },
  when = function()
    return inclusive:known() and inclusive:met() and architecture:below "maturing"
  end,
}
