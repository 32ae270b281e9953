-- Partners keep their eyes on outcomes that nobody has measured yet.
local in_view  = criterion "hlp-2019/1.5/maturing/02"
local measured = criterion "hlp-2019/3.1/developing/12"

return rule {
  id         = "hlp/outcomes-in-view-but-not-measured",
  title      = "Partners work towards population outcomes, but do not yet fully measure and analyse them",
  recommends = { "rcpsych-2019/theme-3/local/02" },
  advances   = { "hlp-2019/3.1/developing/12", "hlp-2019/1.2/maturing/08" },
  when = function()
    return in_view:known() and in_view:met() and measured:open()
  end,
}
