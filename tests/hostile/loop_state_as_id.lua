-- Takes a loop's own state for an id.
local step, state = pairs({})
local a = capability(state)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
