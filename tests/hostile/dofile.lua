-- Runs another file.
local a = capability "toy/1"
dofile("/tmp/other.lua")
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
