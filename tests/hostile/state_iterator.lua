-- Carries a loop from one call to the next.
local a = capability "toy/1"
local step, state, key = pairs({ x = 1, y = 2, z = 3 })
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    key = step(state, key)
    return key ~= nil
  end,
}
