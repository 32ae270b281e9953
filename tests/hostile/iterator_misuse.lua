-- Calls the loop's own function with something else.
local a = capability "toy/1"
local step = pairs({})
step({}, nil)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
