-- The voluntary sector is asked to deliver as a partner, and is bought by the year like stationery.
local voluntary_partner = criterion "hlp-2019/1.3/developing/04"
local all_considered    = criterion "hlp-2019/2.2/maturing/01"

return rule {
  id         = "cautions/voluntary-sector-commissioned-apart",
  title      = "Voluntary organisations help to deliver, but commissioning does not take all services together",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/01" },
  when = function()
    return voluntary_partner:met() and all_considered:open()
  end,
}
