-- A condition that is the host's own function.
local a = capability "toy/1"

return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = pairs,
}
