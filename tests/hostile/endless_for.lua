-- Counts to the largest number there is.
local a = capability "toy/1"
for i = 1, 9223372036854775807 do end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
