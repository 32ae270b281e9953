-- Partners manage performance together, while each trust still answers alone and for different figures.
local oversight_shared        = criterion "hlp-2019/2.1/maturing/01"
local responsibilities_agreed = criterion "hlp-2019/2.1/maturing/02"
local one_set_of_measures     = criterion "hlp-2019/2.1/thriving/04"
local outcomes_in_contracts   = criterion "hlp-2019/2.2/maturing/03"

return rule {
  id         = "rcpsych/performance-shared-but-not-accountability",
  title      = "Performance is overseen together, but duties or measures are not yet fully shared",
  recommends = { "rcpsych-2019/theme-3/local/05" },
  advances   = { "hlp-2019/2.1/maturing/02", "hlp-2019/2.1/thriving/04" },
  when = function()
    if not oversight_shared:met() then return false end
    return responsibilities_agreed:open()
        or outcomes_in_contracts:met() and one_set_of_measures:open()
  end,
}
