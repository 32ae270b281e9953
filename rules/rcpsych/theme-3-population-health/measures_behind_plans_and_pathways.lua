-- Services are shaped anew, then nobody measures whether people got what they asked for.
local plans_coproduced  = criterion "hlp-2019/1.1/developing/02"
local redesign          = criterion "hlp-2019/3.1/maturing/11"
local outcomes_measured = criterion "hlp-2019/3.1/developing/12"

return rule {
  id         = "rcpsych/measures-behind-plans-and-pathways",
  title      = "Plans or pathways are being shaped anew before outcomes are fully measured and analysed",
  recommends = { "rcpsych-2019/theme-3/local/03" },
  advances   = { "hlp-2019/3.1/developing/12" },
  when = function()
    return (plans_coproduced:met() or redesign:met()) and outcomes_measured:open()
  end,
}
