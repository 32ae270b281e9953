-- What the contract counts is what the provider will do: let it count a few things that matter to patients.
local integrated_provider = context "integrated-care-provider"
local simple_indicators   = criterion "hlp-2019/2.2/maturing/03"

return rule {
  id         = "rcpsych/provider-contract-without-simple-indicators",
  title      = "A provider contract is planned before indicators in contracts are simple and built on outcomes",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.2/maturing/03" },
  when = function()
    return integrated_provider:yes() and simple_indicators:open()
  end,
}
