-- Those whose outcomes are worst should gain first: that needs to be known group by group.
local promise        = criterion "hlp-2019/1.2/maturing/04"
local access_studied = criterion "hlp-2019/3.5/developing/04"

return rule {
  id         = "rcpsych/inequalities-promised-but-not-studied",
  title      = "The vision promises fewer inequalities, but who misses out on care is not fully known",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/developing/04" },
  when = function()
    return promise:met() and access_studied:open()
  end,
}
