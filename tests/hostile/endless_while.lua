-- Never ends while it is loaded.
local a = capability "toy/1"
while true do end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
