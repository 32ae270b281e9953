-- Counts values that are passed as ...
local a = capability "toy/1"
local n = select("#", 1, 2)
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
