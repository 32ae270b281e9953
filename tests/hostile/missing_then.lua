-- Leaves out a word.
local a = metric "access"
if a return end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:known()
  end,
}
