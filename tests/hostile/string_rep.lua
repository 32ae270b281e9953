-- A text of 2^62 pieces of nothing never ends.
local a = capability "toy/1"
local s = string.rep("", 1 << 62)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
