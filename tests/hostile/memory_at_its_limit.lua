-- Lives just below the limit, where every new value makes Lua collect its garbage.
local a = capability "toy/1"
local t, n = {}, 0
for i = 1, 11000 do t[i] = { i, i, i, i } end
while true do local x = { n, n, n, n, n, n } n = n + 1 end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
