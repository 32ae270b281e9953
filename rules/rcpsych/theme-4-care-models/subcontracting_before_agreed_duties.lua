-- A trust that works under another's contract should know what it owes, what it is owed, and agree.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local responsibilities       = criterion "hlp-2019/2.1/maturing/02"
local joint_objectives       = criterion "hlp-2019/2.2/maturing/02"

return rule {
  id         = "rcpsych/subcontracting-before-agreed-duties",
  title      = "Mental health is to enter a provider contract before partners' duties are fully agreed",
  recommends = { "rcpsych-2019/theme-4/local/02" },
  advances   = { "hlp-2019/2.1/maturing/02", "hlp-2019/2.2/maturing/02" },
  when = function()
    local in_contract = integrated_provider:yes() and mental_health_included:yes()
    return in_contract and (responsibilities:open() or joint_objectives:open())
  end,
}
