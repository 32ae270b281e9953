-- Plans say what leaders believe people need, though figures that would tell them are there to be read.
local ambitions_plan = criterion "hlp-2019/1.2/developing/04"
local long_term_plan = criterion "hlp-2019/1.2/developing/05"
local need_analysed  = criterion "hlp-2019/3.1/developing/02"

return rule {
  id         = "rcpsych/plans-before-need-is-analysed",
  title      = "Mental health plans are made while existing data on need is not yet fully used",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "hlp-2019/3.1/developing/02" },
  when = function()
    return (ambitions_plan:met() or long_term_plan:met()) and need_analysed:open()
  end,
}
