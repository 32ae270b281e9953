-- Doubles a text.
local a = capability "toy/1"
local s = "xxxxxxxxxxxxxxxx"
while true do s = s .. s end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
