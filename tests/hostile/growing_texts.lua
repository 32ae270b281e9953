-- Keeps ever more texts.
local a = capability "toy/1"
local t = {}
for i = 1, 1 << 40 do t[i] = "a text of more than forty bytes, which is not shared: " .. i end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
