-- Outcomes are agreed, or contracts run for years, and the contract still counts hundreds of other things.
local integrated_provider = context "integrated-care-provider"
local outcomes_agreed     = criterion "hlp-2019/1.2/maturing/08"
local framework           = criterion "hlp-2019/2.1/thriving/02"
local long_contracts      = criterion "hlp-2019/2.2/thriving/03"
local simple_indicators   = criterion "hlp-2019/2.2/maturing/03"

return rule {
  id         = "rcpsych/contracts-not-built-on-outcomes",
  title      = "Indicators in mental health contracts are not yet both simple and built on outcomes",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03" },
  when = function()
    -- Where an integrated care provider is planned, another rule says so of its contract.
    if integrated_provider:known() and integrated_provider:yes() then return false end
    local calls_for_outcomes = outcomes_agreed:met() or framework:met() or long_contracts:met()
    return calls_for_outcomes and simple_indicators:open()
  end,
}
