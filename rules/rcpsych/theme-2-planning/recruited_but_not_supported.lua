-- New staff leave again where their jobs are not rewarding and nobody supports them.
local recruiting      = criterion "hlp-2019/1.4/maturing/14"
local staff_supported = criterion "hlp-2019/1.5/thriving/04"
local culture         = capability "hlp-2019/1.5"

return rule {
  id         = "rcpsych/recruited-but-not-supported",
  title      = "Staff are recruited to plan, but support to develop and stay is not complete",
  recommends = { "rcpsych-2019/theme-2/local/04" },
  advances   = { "hlp-2019/1.5/thriving/04" },
  when = function()
    return recruiting:met() and staff_supported:open() and culture:short_of_target()
  end,
}
