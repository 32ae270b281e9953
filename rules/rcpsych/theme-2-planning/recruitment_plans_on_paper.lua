-- A strategy that is drafted but not carried out fills no post.
local workforce_strategy = criterion "hlp-2019/3.6/developing/01"
local carried_out        = criterion "hlp-2019/1.4/maturing/14"
local workforce          = capability "hlp-2019/3.6"

return rule {
  id         = "rcpsych/recruitment-plans-on-paper",
  title      = "A workforce strategy is drafted, but recruitment and retention plans are not yet fully carried out",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/1.4/maturing/14", "hlp-2019/3.6/maturing/01" },
  when = function()
    return workforce_strategy:met() and carried_out:open() and workforce:short_of_target()
  end,
}
