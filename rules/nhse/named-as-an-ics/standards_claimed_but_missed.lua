-- A record of delivery that leaves mental health waits out will not stand up to the region.
local improving      = criterion "nhse-2019/matrix/delivery/maturing/02"
local therapy_wait   = metric "iapt-wait-6-weeks"
local psychosis_wait = metric "eip-wait-2-weeks"

return rule {
  id         = "nhse/standards-claimed-but-missed",
  title      = "Delivery of standards is said to improve steadily while a mental health waiting standard is missed",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "nhse-2019/matrix/delivery/maturing/02", "nhse-2019/matrix/delivery/thriving/02" },
  when = function()
    if not (improving:known() and improving:met()) then return false end
    return therapy_wait:misses() or psychosis_wait:misses()
  end,
}
