-- Lists what is there.
local a = capability "toy/1"
for name in pairs(_ENV) do end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
