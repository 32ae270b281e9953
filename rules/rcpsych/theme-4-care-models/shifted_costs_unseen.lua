-- Costs that are pushed onto mental health show only where money and activity are laid open to all.
local integrated_provider    = context "integrated-care-provider"
local mental_health_included = context "provider-contract-includes-mental-health"
local open_books             = criterion "hlp-2019/2.3/maturing/01"
local data_combined          = criterion "hlp-2019/2.4/maturing/04"

return rule {
  id         = "rcpsych/shifted-costs-unseen",
  title      = "Costs could be shifted onto mental health before shared figures would fully show it",
  recommends = { "rcpsych-2019/theme-4/local/03" },
  advances   = { "hlp-2019/2.3/maturing/01", "hlp-2019/2.4/maturing/04" },
  when = function()
    local left_out = integrated_provider:yes() and mental_health_included:no()
    return left_out and (open_books:open() or data_combined:open())
  end,
}
