-- Keeps notes in a table within a table that refers to itself.
local a = capability "toy/1"
local notes = { inner = { {} } }
notes.self = notes
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    notes.self.inner[1].seen = true
    return a:below "settled"
  end,
}
