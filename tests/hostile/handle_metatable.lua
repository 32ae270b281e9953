-- Asks a handle for its finalizer.
local a = capability "toy/1"
local gc = a.__gc
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
