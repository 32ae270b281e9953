-- Reaches for the methods of texts.
local a = capability "toy/1"
getmetatable("").__index = nil
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
