-- Mental health drops out of a linked dataset if those who build it do not know its data.
local linking_begun       = criterion "hlp-2019/3.1/developing/01"
local executives_informed = criterion "hlp-2019/1.1/maturing/08"

return rule {
  id         = "rcpsych/data-linked-without-mental-health",
  title      = "Data is being linked before executives fully understand and review mental health data",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "hlp-2019/1.1/maturing/08" },
  when = function()
    return linking_begun:met() and executives_informed:open()
  end,
}
