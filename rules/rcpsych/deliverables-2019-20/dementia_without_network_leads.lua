-- Dementia is found in general practice, where no one has yet been made to look after mental health.
local diagnosis       = metric "dementia-diagnosis"
local network_leads   = criterion "hlp-2019/3.3/developing/01"
local lead_clinicians = criterion "hlp-2019/1.1/maturing/05"

return rule {
  id         = "rcpsych/dementia-without-network-leads",
  title      = "Dementia diagnosis is missed while networks lack clinical mental health leads",
  recommends = { "rcpsych-2019/theme-4/local/05", "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/3.3/developing/01", "hlp-2019/1.1/maturing/05" },
  when = function()
    return diagnosis:misses() and (network_leads:open() or lead_clinicians:open())
  end,
}
