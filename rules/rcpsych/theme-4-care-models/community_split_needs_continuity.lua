-- A patient goes home from one provider to the other: somebody must hold both ends.
local split     = context "community-split"
local interplay = criterion "hlp-2019/3.2/developing/01"

return rule {
  id         = "rcpsych/community-split-needs-continuity",
  title      = "Community care is to leave the ward's provider; how continuity is kept must be settled",
  recommends = { "rcpsych-2019/theme-4/local/04", "rcpsych-2019/theme-4/local/02" },
  advances   = { "hlp-2019/3.2/developing/01" },
  when = function()
    -- Where the link between ward and team is known not to be understood, another rule begins with that.
    if interplay:known() and interplay:open() then return false end
    return split:yes()
  end,
}
