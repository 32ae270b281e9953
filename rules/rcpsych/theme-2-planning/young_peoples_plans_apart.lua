-- Schools and social care plan for the same children: plans that do not meet leave some of them out.
local plans_aligned = metric "cyp-plans-aligned"
local with_schools  = criterion "hlp-2019/1.4/maturing/04"

return rule {
  id         = "rcpsych/young-peoples-plans-apart",
  title      = "Young people's mental health plans do not yet fit those of the services around them",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/1.2/thriving/04", "hlp-2019/1.4/maturing/02" },
  when = function()
    return plans_aligned:misses() and with_schools:open()
  end,
}
