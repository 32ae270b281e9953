-- One contract for all places fixes their differences for years, so know them before signing.
local streamlining      = criterion "hlp-2019/2.2/developing/01"
local arrangements_vary = criterion "hlp-2019/2.2/developing/03"
local services_vary     = criterion "hlp-2019/2.2/developing/04"

return rule {
  id         = "rcpsych/commissioning-streamlined-before-variation-is-known",
  title      = "Commissioning is being streamlined before differences between places are fully known",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/developing/03", "hlp-2019/2.2/developing/04" },
  when = function()
    return streamlining:met() and (arrangements_vary:open() or services_vary:open())
  end,
}
