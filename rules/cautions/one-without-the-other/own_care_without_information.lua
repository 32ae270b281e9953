-- People are told to take charge of their care by those who do not show them what the choices are.
local people_encouraged = criterion "hlp-2019/3.7/maturing/07"
local options_known     = criterion "hlp-2019/3.7/maturing/02"

return rule {
  id         = "cautions/own-care-without-information",
  title      = "People are encouraged to direct their own care without full information on their options",
  advances   = { "hlp-2019/3.7/maturing/02", "hlp-2019/3.7/developing/05" },
  when = function()
    return people_encouraged:met() and options_known:open()
  end,
}
