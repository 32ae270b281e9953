-- Those who lead from experience need training, time and people beside them, or they are leaders in name only.
local named_as_leaders = criterion "hlp-2019/1.1/maturing/02"
local leaders_built_up = criterion "hlp-2019/1.1/developing/05"
local champions        = criterion "hlp-2019/1.3/maturing/05"

return rule {
  id         = "rcpsych/service-users-lead-without-support",
  title      = "Service users are named as leaders, but support for their part is not complete",
  recommends = { "rcpsych-2019/theme-5/local/01" },
  advances   = {
    "hlp-2019/1.1/developing/05",
    "hlp-2019/1.3/maturing/05",
    "hlp-2019/1.1/thriving/01",
  },
  when = function()
    return named_as_leaders:met() and (leaders_built_up:open() or champions:open())
  end,
}
