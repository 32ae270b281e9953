-- Declares two rules.
local a = capability "toy/1"
rule { id = "pack/first", title = "First", recommends = { "theme/local/01" }, when = function() return true end }
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
