-- Raises an error that is no text.
local a = capability "toy/1"
error({ code = 1 })
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
