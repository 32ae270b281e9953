-- Care by screen reaches some people better than ever, and others not at all.
local remote_care       = criterion "hlp-2019/3.4/maturing/05"
local access_understood = criterion "hlp-2019/3.5/developing/04"

return rule {
  id         = "cautions/online-care-without-knowing-who-is-left-out",
  title      = "Online and remote care is on offer before unequal access is fully understood",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.5/developing/04" },
  when = function()
    return remote_care:met() and access_understood:open()
  end,
}
