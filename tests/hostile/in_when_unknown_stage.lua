-- A stage that is not there, in a branch that never runs for a full assessment.
local a = capability "toy/1"
local wait = metric "wait"
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "setled" or a:known() and a:at_least "groing"
  end,
}
