-- Takes off the hook that counts steps.
local a = capability "toy/1"
debug.sethook()
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
