-- Hides a counter in a function.
local a = capability "toy/1"
local function counter()
  local n = 0
  return function() n = n + 1 return n end
end
local count = counter()
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return count() > 1
  end,
}
