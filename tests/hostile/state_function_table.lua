-- Keeps notes in a table that only a function reaches.
local a = capability "toy/1"
local notes = {}
local tools = { note = function(x) notes[1] = x return true end }
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return tools.note(1)
  end,
}
