-- Forgets the word local.
local a = capability "toy/1"
function helper() return true end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
