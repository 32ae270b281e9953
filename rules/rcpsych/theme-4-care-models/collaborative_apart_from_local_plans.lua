-- Someone leaves a secure unit for a local team: the two cannot be bought by people who never meet.
local collaborative   = context "provider-collaborative"
local bought_together = criterion "hlp-2019/2.2/maturing/01"

return rule {
  id         = "rcpsych/collaborative-apart-from-local-plans",
  title      = "Specialised care in a provider collaborative is not yet fully planned with local services",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/01" },
  when = function()
    return collaborative:yes() and bought_together:open()
  end,
}
