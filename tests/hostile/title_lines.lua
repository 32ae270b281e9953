-- A title of two lines.
local a = capability "toy/1"

return rule {
  id = "pack/hostile",
  title = "one\ntwo",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
