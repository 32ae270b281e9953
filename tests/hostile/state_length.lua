-- Adds to a list.
local a = capability "toy/1"
local list = { 1, 2 }
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    list[#list + 1] = 3
    return #list == 3
  end,
}
