-- Takes another environment.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    _ENV = {}
    return true
  end,
}
