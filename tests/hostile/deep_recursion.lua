-- Calls itself until the stack is full.
local a = capability "toy/1"
local function f() return 1 + f() end
f()
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
