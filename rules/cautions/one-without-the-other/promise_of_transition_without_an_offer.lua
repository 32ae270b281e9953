-- The vision promises an easy step into adult care, and at eighteen the door still shuts.
local promise   = criterion "hlp-2019/1.2/maturing/05"
local one_offer = metric "cyp-0-25-offer"

return rule {
  id         = "cautions/promise-of-transition-without-an-offer",
  title      = "The vision promises smooth moves to adult care, but no complete offer runs to 25",
  advances   = { "hlp-2019/3.2/maturing/04", "hlp-2019/1.2/thriving/04" },
  when = function()
    return promise:met() and one_offer:misses()
  end,
}
