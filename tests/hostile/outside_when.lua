-- Reads before there is a case.
local a = capability "toy/1"
local early = a:below "settled"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
