-- Moves 2^60 entries of nothing.
local a = capability "toy/1"
table.move({}, 1, 1 << 60, 2)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
