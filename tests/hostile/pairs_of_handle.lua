-- Visits what is no table.
local a = capability "toy/1"
for k in pairs(a) do end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
