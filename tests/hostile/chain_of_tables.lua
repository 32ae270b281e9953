-- A list ten thousand deep is sealed without recursion, and its steps count.
local a = capability "toy/1"
local t = {}
for i = 1, 10000 do t = { t } end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return #t == 1 and a:below "settled"
  end,
}
