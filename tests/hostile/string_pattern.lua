-- A pattern that backtracks for ever.
local a = capability "toy/1"
string.find(string.rep("a", 1000), ".-.-.-.-b")
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
