-- A name that is not there, in a branch for a rare case.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    if a:below "settled" and a:at_least "growing" then return a:belwo "settled" end
    return trve
  end,
}
