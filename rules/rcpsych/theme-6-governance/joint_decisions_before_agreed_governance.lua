-- Trusts and commissioners that decide together need to have agreed who answers for what.
local joining_up        = criterion "hlp-2019/2.2/maturing/06"
local pooled_in_places  = criterion "hlp-2019/2.4/maturing/05"
local governance_agreed = criterion "hlp-2019/1.1/maturing/09"

return rule {
  id         = "rcpsych/joint-decisions-before-agreed-governance",
  title      = "Partners begin to decide together before their governance is fully agreed",
  recommends = { "rcpsych-2019/theme-6/national/03" },
  advances   = { "hlp-2019/1.1/maturing/09" },
  when = function()
    local decide_together = joining_up:met() or pooled_in_places:met()
    return decide_together and governance_agreed:open()
  end,
}
