-- A long contract fixes what it measures: make sure it measures the right things before it is long.
local contracts_run_longer  = criterion "hlp-2019/2.2/thriving/03"
local outcomes_in_contracts = criterion "hlp-2019/2.2/maturing/03"

return rule {
  id         = "cautions/long-contracts-without-outcomes",
  title      = "Mental health contracts run longer, but their measures are not yet simple and built on outcomes",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03" },
  when = function()
    return contracts_run_longer:met() and outcomes_in_contracts:open()
  end,
}
