-- Makes Lua count a long list at every new key.
local a = capability "toy/1"
local t = {}
for i = 1, 20000 do t[i] = i end
for i = 1, 1 << 40 do t.a = 1 t.a = nil t.b = 1 t.b = nil end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
