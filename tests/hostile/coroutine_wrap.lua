-- Hides a loop in a coroutine, which has a hook of its own.
local a = capability "toy/1"
coroutine.wrap(function() while true do end end)()
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
