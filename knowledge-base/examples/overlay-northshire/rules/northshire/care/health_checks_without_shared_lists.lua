-- Too few people are checked, and those who should check them cannot see who is due or meet to say so.
local checked = metric "smi-physical-health-check"
local list    = criterion "northshire/3.2/agreed/01"
local signed  = criterion "northshire/1.3/agreed/01"
local meeting = criterion "northshire/3.3/working/01"

return rule {
  id         = "northshire/health-checks-without-shared-lists",
  title      = "Physical health checks fall short, and no list, agreement or weekly meeting fully joins up teams",
  recommends = { "rcpsych-2019/theme-5/local/03" },
  advances   = { "northshire/3.2/agreed/01", "northshire/1.3/agreed/01", "northshire/3.3/working/01" },
  when = function()
    return checked:misses() and list:open() and (signed:open() or meeting:open())
  end,
}
