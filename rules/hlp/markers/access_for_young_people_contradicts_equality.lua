-- The largest group kept out of care is often the youngest.
local inequalities = capability "hlp-2019/3.5"
local access       = metric "cyp-access"

return rule {
  id         = "hlp/access-for-young-people-contradicts-equality",
  title      = "Prevention and inequalities have reached Maturing, but young people's access does not yet show it",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/thriving/03", "hlp-2019/3.5/thriving/06", "hlp-2019/1.4/maturing/02" },
  when = function()
    return inequalities:known() and inequalities:at_least "maturing" and access:misses()
  end,
}
