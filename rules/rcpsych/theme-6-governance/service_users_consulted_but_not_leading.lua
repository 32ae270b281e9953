-- People who use services help to write the plans; the next leaders are being sought among others.
local plans_coproduced     = criterion "hlp-2019/1.1/developing/02"
local leaders_sought       = criterion "hlp-2019/1.5/developing/03"
local named_as_leaders     = criterion "hlp-2019/1.1/maturing/02"
local embedded_in_deciding = criterion "hlp-2019/1.1/maturing/01"

return rule {
  id         = "rcpsych/service-users-consulted-but-not-leading",
  title      = "Future leaders are sought, but service users do not yet lead and govern at every level",
  recommends = { "rcpsych-2019/theme-5/local/01" },
  advances   = { "hlp-2019/1.1/maturing/02", "hlp-2019/1.1/maturing/01" },
  when = function()
    local not_leading = named_as_leaders:open() or embedded_in_deciding:open()
    return plans_coproduced:met() and leaders_sought:met() and not_leading
  end,
}
