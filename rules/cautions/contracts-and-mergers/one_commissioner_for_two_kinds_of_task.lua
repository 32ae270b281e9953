-- One commissioner for the whole system still has to leave to each place what only the place can know.
local single_commissioner = context "single-commissioner"
local tasks_told_apart    = criterion "hlp-2019/2.2/maturing/06"

return rule {
  id         = "cautions/one-commissioner-for-two-kinds-of-task",
  title      = "One commissioner serves all, but strategic and day-to-day tasks are not fully told apart",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/06", "hlp-2019/2.2/maturing/04" },
  when = function()
    return single_commissioner:yes() and tasks_told_apart:open()
  end,
}
