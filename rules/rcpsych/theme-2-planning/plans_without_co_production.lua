-- People who use services find out what was planned for them when it is too late to change it.
local vision         = criterion "hlp-2019/1.2/developing/01"
local long_term_plan = criterion "hlp-2019/1.2/developing/05"
local co_produced    = criterion "hlp-2019/1.1/developing/02"

return rule {
  id         = "rcpsych/plans-without-co-production",
  title      = "Vision or plans take shape without full co-production in places and neighbourhoods",
  recommends = { "rcpsych-2019/theme-2/local/01" },
  advances   = { "hlp-2019/1.1/developing/02" },
  when = function()
    return (vision:met() or long_term_plan:met()) and co_produced:open()
  end,
}
