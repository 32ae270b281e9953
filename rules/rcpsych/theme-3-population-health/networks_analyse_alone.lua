-- Good analysts are few: what each network works out for itself is better done once, for the system.
local networks_analyse = criterion "hlp-2019/3.3/developing/03"
local data_combined    = criterion "hlp-2019/2.4/maturing/04"

return rule {
  id         = "rcpsych/networks-analyse-alone",
  title      = "Networks analyse mental health data, but the system does not yet fully combine it",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "hlp-2019/2.4/maturing/04" },
  when = function()
    return networks_analyse:met() and data_combined:open()
  end,
}
