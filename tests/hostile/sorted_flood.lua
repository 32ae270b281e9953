-- Sorts a table again and again.
local a = capability "toy/1"
local t = {}
for i = 1, 500 do t[i] = i end
while true do pairs(t) end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
