-- One body buys the bed and another the crisis team, and a child falls between them.
local crisis_care          = metric "cyp-crisis-24-7"
local commissioning_mapped = criterion "hlp-2019/2.2/maturing/04"

return rule {
  id         = "cautions/young-peoples-care-bought-apart",
  title      = "Crisis care for young people falls short, and who buys their care is not fully mapped",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/04", "hlp-2019/3.2/maturing/08" },
  when = function()
    return crisis_care:misses() and commissioning_mapped:open()
  end,
}
