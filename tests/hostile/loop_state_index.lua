-- Uses a loop's own state as a question, and asks questions of it.
local a = capability "toy/1"
local step, state = pairs({ "x" })
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    if a:below "settled" then return a[state] end
    return a.at_least(state, "settled")
  end,
}
