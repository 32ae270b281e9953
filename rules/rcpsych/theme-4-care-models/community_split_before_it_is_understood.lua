-- Continuity lives between the ward and the community team: know that link before cutting it.
local split     = context "community-split"
local interplay = criterion "hlp-2019/3.2/developing/01"

return rule {
  id         = "rcpsych/community-split-before-it-is-understood",
  title      = "Community teams and beds are to part before how they interact is fully understood",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/3.2/developing/01" },
  when = function()
    return split:yes() and interplay:open()
  end,
}
