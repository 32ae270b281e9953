-- Names a question without asking it, which is as good as true.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a.known and a:below "settled"
  end,
}
