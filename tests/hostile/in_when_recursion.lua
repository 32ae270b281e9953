-- Calls itself until the stack is full.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    local function f() return 1 + f() end
    return f() > 1
  end,
}
