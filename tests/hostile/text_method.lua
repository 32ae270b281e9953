-- Calls a method of a text.
local a = capability "toy/1"
local s = ("x"):rep(1 << 30)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
