-- Declares another rule.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    rule { id = "pack/other" }
    return true
  end,
}
