-- Keeps notes in a table.
local a = capability "toy/1"
local notes = {}
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    notes.seen = true
    return a:below "settled"
  end,
}
