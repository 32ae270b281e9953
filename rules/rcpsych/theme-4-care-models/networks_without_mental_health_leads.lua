-- What nobody in the network speaks up for is not in what the network agrees.
local working_together = criterion "hlp-2019/3.3/developing/02"
local agreement        = criterion "hlp-2019/3.3/maturing/01"
local leads            = criterion "hlp-2019/3.3/developing/01"

return rule {
  id         = "rcpsych/networks-without-mental-health-leads",
  title      = "Networks plan together, but not every one has a mental health lead",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/3.3/developing/01" },
  when = function()
    return (working_together:met() or agreement:met()) and leads:open()
  end,
}
