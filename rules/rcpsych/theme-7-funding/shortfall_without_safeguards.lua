-- When money is short, what the control total does not protect is the first to be cut.
local standard   = metric "mhis"
local safeguards = criterion "hlp-2019/2.3/maturing/02"

return rule {
  id         = "rcpsych/shortfall-without-safeguards",
  title      = "Mental health money falls short, and the control total does not yet fully safeguard it",
  recommends = { "rcpsych-2019/theme-7/local/01" },
  advances   = { "hlp-2019/2.3/maturing/02", "hlp-2019/2.3/developing/02" },
  when = function()
    return standard:misses() and safeguards:open()
  end,
}
