-- The voluntary sector helps to deliver integrated care only where it counts as a partner, not as a guest.
local relations   = criterion "hlp-2019/1.3/developing/01"
local key_partner = criterion "hlp-2019/1.3/developing/04"

return rule {
  id         = "rcpsych/voluntary-sector-not-a-key-partner",
  title      = "Voluntary organisations are engaged, but not yet as key partners in delivering integrated care",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/1.3/developing/04" },
  when = function()
    return relations:met() and key_partner:open()
  end,
}
