-- Compiles text that no one reviewed.
local a = capability "toy/1"
load("return 1")()
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
