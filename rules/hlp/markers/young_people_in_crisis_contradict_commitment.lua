-- A commitment to young people in crisis counts from the night when somebody answers.
local committed      = criterion "hlp-2019/3.2/maturing/08"
local at_any_hour    = metric "cyp-crisis-24-7"
local urgent_in_time = metric "cyp-ed-urgent-1-week"

return rule {
  id         = "hlp/young-people-in-crisis-contradict-commitment",
  title      = "Urgent care for young people is agreed on, but comes late or not at all hours",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = {
    "hlp-2019/3.4/maturing/02",
    "hlp-2019/3.2/maturing/04",
    "hlp-2019/1.2/thriving/04",
    "hlp-2019/3.2/thriving/02",
  },
  when = function()
    if not (committed:known() and committed:met()) then return false end
    return at_any_hour:misses() or urgent_in_time:misses()
  end,
}
