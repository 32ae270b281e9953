-- Writes as in another language.
local a = capability "toy/1"
if a != nil && true then end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
