-- Puts a method of its own in place of the host's.
local a = capability "toy/1"
a.below = function() return true end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
