-- Swallows the limit on steps.
local a = capability "toy/1"
pcall(function() while true do end end)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
