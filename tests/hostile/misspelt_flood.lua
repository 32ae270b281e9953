-- Thousands of wrong ids, each of which looks for the nearest.
local a = capability "toy/1"
for i = 1, 1 << 40 do capability("toy/" .. i) end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
