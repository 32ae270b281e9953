-- Looks for a pattern through a text's methods.
local a = capability "toy/1"
local s = ("aaaa"):find(".-.-.-.-b")
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
