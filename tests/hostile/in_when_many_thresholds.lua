-- Asks a metric about thousands of thresholds: more worlds than there is time for.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    local n = 0
    for i = 1, 300 do if wait:below(i) then n = n + 1 end end
    return n > 3
  end,
}
