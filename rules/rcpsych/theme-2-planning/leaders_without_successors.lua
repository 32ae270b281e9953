-- The few mental health leaders who plan for the whole system have too little time, and nobody follows them.
local leaders_shape = criterion "hlp-2019/1.1/developing/04"
local leaders_built = criterion "hlp-2019/1.1/developing/05"
local talent_plans  = criterion "hlp-2019/1.5/developing/03"

return rule {
  id         = "rcpsych/leaders-without-successors",
  title      = "Mental health leaders help to plan, but bringing on more of them is not settled",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/1.1/developing/05", "hlp-2019/1.5/developing/03" },
  when = function()
    return leaders_shape:met() and leaders_built:open() and talent_plans:open()
  end,
}
