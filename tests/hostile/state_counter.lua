-- Counts its calls.
local a = capability "toy/1"
local calls = 0
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    calls = calls + 1
    return calls > 1
  end,
}
