-- Without measures from before, nobody will ever know what the merger did to patients.
local merger            = context "merger-planned"
local outcomes_measured = criterion "hlp-2019/3.1/developing/12"

return rule {
  id         = "rcpsych/merger-without-measures-of-its-effect",
  title      = "A merger is planned while outcomes are not measured well enough to show its effect",
  recommends = { "rcpsych-2019/theme-4/local/06", "rcpsych-2019/theme-4/national/06" },
  advances   = { "hlp-2019/3.1/developing/12" },
  when = function()
    return merger:yes() and outcomes_measured:open()
  end,
}
