-- A comment for the reader, local x = os and for Lua as well
local a = capability "toy/1"

return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
