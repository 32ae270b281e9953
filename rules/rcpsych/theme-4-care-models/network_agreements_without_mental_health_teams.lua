-- Practices have signed up to work together, and mental health staff still sit in another building.
local agreement     = criterion "hlp-2019/3.3/maturing/01"
local teams_aligned = criterion "hlp-2019/3.3/maturing/02"

return rule {
  id         = "rcpsych/network-agreements-without-mental-health-teams",
  title      = "Networks are bound by agreement, but mental health teams are not yet fully in them",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.3/maturing/02" },
  when = function()
    return agreement:met() and teams_aligned:open()
  end,
}
