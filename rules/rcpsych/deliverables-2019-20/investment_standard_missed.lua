-- The standard is not met: see in which place, and agree how each gets there.
local standard          = metric "mhis"
local strategy          = criterion "hlp-2019/2.3/maturing/03"
local safeguards        = criterion "hlp-2019/2.3/maturing/02"
local governance_agreed = criterion "hlp-2019/1.1/maturing/09"

return rule {
  id         = "rcpsych/investment-standard-missed",
  title      = "The Mental Health Investment Standard is missed",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/developing/02", "hlp-2019/2.3/maturing/03" },
  when = function()
    -- Where a strategy is agreed, what is left to do is to carry it out.
    if strategy:known() and strategy:met() then return false end
    -- Where it is known what the shortfall rests on, another rule says it.
    if safeguards:known() and safeguards:open() then return false end
    if governance_agreed:known() and governance_agreed:open() then return false end
    return standard:misses()
  end,
}
