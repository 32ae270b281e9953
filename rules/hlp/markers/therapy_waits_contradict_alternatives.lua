-- Alternative services were to get people seen at the right moment, and they queue.
local alternative_services = capability "hlp-2019/3.4"
local six_weeks            = metric "iapt-wait-6-weeks"
local eighteen_weeks       = metric "iapt-wait-18-weeks"

return rule {
  id         = "hlp/therapy-waits-contradict-alternatives",
  title      = "Redesigned and digital services have reached Maturing, but waits for talking therapy do not show it",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.4/thriving/01", "hlp-2019/3.4/thriving/03", "hlp-2019/3.3/maturing/03" },
  when = function()
    if not (alternative_services:known() and alternative_services:at_least "maturing") then return false end
    return six_weeks:misses() or eighteen_weeks:misses()
  end,
}
