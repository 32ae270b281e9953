-- Tries to carry state from one world to the next through a global.
local a = capability "toy/1"
local b = criterion "toy/2/growing/01"
local c = criterion "toy/2/settled/01"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    if a:below "settled" then z = 1 return true end
    if z == 1 then local r = b:met() z = 2 return r end
    return c:met()
  end,
}
