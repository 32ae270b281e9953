-- Uses no number as a key.
local a = capability "toy/1"
local t = {}; t[0/0] = 1
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
