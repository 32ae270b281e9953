-- A board of its own keeps mental health visible; it must not keep it out of the other workstreams.
local own_board     = criterion "hlp-2019/1.1/developing/07"
local leaders_shape = criterion "hlp-2019/1.1/developing/04"

return rule {
  id         = "rcpsych/own-board-but-absent-elsewhere",
  title      = "Mental health has a board of its own, but no full part in other workstreams",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/developing/04" },
  when = function()
    return own_board:met() and leaders_shape:open()
  end,
}
