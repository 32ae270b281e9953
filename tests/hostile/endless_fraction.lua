-- Counts in steps too small to count.
local a = capability "toy/1"
for x = 1.0, 2.0, 1e-300 do end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
