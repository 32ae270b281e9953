-- A title that is no text.
local a = capability "toy/1"

return rule {
  id = "pack/hostile",
  title = "red \27[31m \xff",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
