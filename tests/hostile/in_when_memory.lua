-- Fills the memory.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    local t = {}
    for i = 1, 1 << 40 do t[i + 0.5] = {} end
  end,
}
