-- Keys that all fall into one place of the table.
local a = capability "toy/1"
local t = {}
for i = 1, 1 << 40 do t[i * 1023] = i end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
