-- Never ends in one of the cases only.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    if a:at_least "settled" then repeat until false end
    return true
  end,
}
