-- A finalizer runs with hooks off.
local a = capability "toy/1"
setmetatable({}, { __gc = function() while true do end end })
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
