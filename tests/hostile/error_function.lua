-- Raises an error whose value does work when it is shown.
local a = capability "toy/1"
error(setmetatable({}, { __tostring = function() while true do end end }))
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
