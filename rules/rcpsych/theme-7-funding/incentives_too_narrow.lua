-- Commissioning is being reshaped, yet what it rewards in mental health stays as narrow as before.
local commissioning_plans = criterion "hlp-2019/2.2/developing/01"
local payment_for_quality = criterion "hlp-2019/2.3/maturing/15"
local shared_measures     = criterion "hlp-2019/2.1/thriving/04"

return rule {
  id         = "rcpsych/incentives-too-narrow",
  title      = "Incentives do not yet fully reward what matters in mental health",
  recommends = { "rcpsych-2019/theme-7/local/06" },
  advances   = { "hlp-2019/2.3/maturing/15", "hlp-2019/2.1/thriving/04" },
  when = function()
    return commissioning_plans:met() and payment_for_quality:open() and shared_measures:open()
  end,
}
