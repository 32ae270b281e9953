-- However good the relations, a council cut in two has to serve two systems.
local leaders    = capability "wm-2018/1.1"
local boundaries = capability "wm-2018/3.3"

return rule {
  id       = "wm/good-relations-across-split-councils",
  title    = "Leaders work well together, but the footprint is not yet matched to council areas",
  advances = { "wm-2018/3.3/01" },
  when = function()
    return leaders:known() and leaders:at_least "4" and boundaries:below "3"
  end,
}
