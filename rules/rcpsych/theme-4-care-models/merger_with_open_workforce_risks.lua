-- A merger unsettles staff, and short-staffed teams lose people first.
local merger          = context "merger-planned"
local risks_countered = criterion "hlp-2019/3.6/maturing/02"

return rule {
  id         = "rcpsych/merger-with-open-workforce-risks",
  title      = "A merger is planned while workforce risks are not yet fully understood and countered",
  recommends = { "rcpsych-2019/theme-4/local/06" },
  advances   = { "hlp-2019/3.6/maturing/02" },
  when = function()
    return merger:yes() and risks_countered:open()
  end,
}
