-- Professionals choose symptoms and bed days; people who use services tend to choose a home, work and friends.
local outcomes_agreed   = criterion "hlp-2019/1.2/maturing/08"
local outcomes_measured = criterion "hlp-2019/3.1/developing/12"
local outcome_payment   = context "outcome-payment"
local chosen_with_users = criterion "hlp-2019/1.2/thriving/06"

return rule {
  id         = "rcpsych/outcomes-set-without-service-users",
  title      = "People with lived experience have not fully helped to choose the outcomes that count",
  recommends = { "rcpsych-2019/theme-3/local/03" },
  advances   = { "hlp-2019/1.2/thriving/06" },
  when = function()
    local outcomes_count = outcomes_agreed:met() and outcomes_measured:met() or outcome_payment:yes()
    return outcomes_count and chosen_with_users:open()
  end,
}
