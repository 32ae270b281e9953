-- A linked dataset stays a wish while records sit in systems that do not talk to each other.
local linking_begun   = criterion "hlp-2019/3.1/developing/01"
local digital_systems = criterion "hlp-2019/3.4/developing/02"
local records_joined  = criterion "hlp-2019/3.1/maturing/03"

return rule {
  id         = "rcpsych/linked-data-on-separate-systems",
  title      = "A linked dataset is the aim, but records and digital systems do not fully join up",
  recommends = { "rcpsych-2019/theme-3/local/01", "rcpsych-2019/theme-3/national/03" },
  advances   = { "hlp-2019/3.4/developing/02", "hlp-2019/3.1/maturing/01" },
  when = function()
    return linking_begun:met() and (digital_systems:open() or records_joined:open())
  end,
}
