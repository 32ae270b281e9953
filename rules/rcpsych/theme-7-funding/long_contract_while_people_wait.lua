-- Aims for the next decade must not push aside those who wait for treatment today.
local integrated_provider = context "integrated-care-provider"
local contract_outcomes   = criterion "hlp-2019/2.2/maturing/03"
local therapy_wait        = metric "iapt-wait-6-weeks"
local psychosis_wait      = metric "eip-wait-2-weeks"

return rule {
  id         = "rcpsych/long-contract-while-people-wait",
  title      = "A long contract is prepared while a waiting standard is missed",
  recommends = { "rcpsych-2019/theme-7/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03" },
  when = function()
    return integrated_provider:yes() and contract_outcomes:open()
       and (therapy_wait:misses() or psychosis_wait:misses())
  end,
}
