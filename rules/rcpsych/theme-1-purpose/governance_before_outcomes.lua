-- Structures can absorb a system's leaders while nobody has said what should get better for patients.
local responsibilities_agreed = criterion "hlp-2019/2.1/maturing/02"
local governance_agreed       = criterion "hlp-2019/1.1/maturing/09"
local outcomes_agreed         = criterion "hlp-2019/1.2/maturing/08"

return rule {
  id         = "rcpsych/governance-before-outcomes",
  title      = "Who answers for what is agreed, but the outcomes to be reached are not fully settled",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/1.2/maturing/08" },
  when = function()
    return (responsibilities_agreed:met() or governance_agreed:met()) and outcomes_agreed:open()
  end,
}
