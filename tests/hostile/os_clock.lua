-- Looks at the clock.
local a = capability "toy/1"
local t = os.clock()
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
