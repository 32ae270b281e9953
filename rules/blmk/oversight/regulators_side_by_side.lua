-- Partners answer as one, and still explain themselves to each regulator in turn.
local collective_goals = criterion "blmk-2018/maturity/accountability/developed/03"
local oversight        = capability "blmk-2018/progression/oversight"

return rule {
  id       = "blmk/regulators-side-by-side",
  title    = "The system manages collective goals, but regulators do not yet coordinate their oversight of it",
  advances = { "blmk-2018/progression/1/03" },
  when = function()
    return collective_goals:known() and collective_goals:met() and oversight:below "1"
  end,
}
