-- Inequalities lessen only where it is understood how people live, and why some stay away from care.
local promise           = criterion "hlp-2019/1.2/maturing/04"
local ethnographic_data = criterion "hlp-2019/3.1/maturing/06"

return rule {
  id         = "cautions/promise-of-equality-without-knowing-how-people-live",
  title      = "The vision promises fewer inequalities, but data on how people live does not fully explain them",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.1/maturing/01" },
  when = function()
    return promise:met() and ethnographic_data:open()
  end,
}
