-- Progress is announced; a regulator looks for it in the figures, the operating plan and the control total.
local visible   = criterion "nhse-2019/matrix/leadership/maturing/02"
local under_way = criterion "nhse-2019/matrix/care-models/maturing/03"
local record    = capability "nhse-2019/matrix/delivery"

local function told_met(sign) return sign:known() and sign:met() end

return rule {
  id       = "nhse/steady-progress-without-a-record",
  title    = "Steady progress or new care is claimed, but the record of delivery is not yet Maturing",
  advances = {
    "nhse-2019/matrix/delivery/developing/02",
    "nhse-2019/matrix/delivery/maturing/02",
    "nhse-2019/matrix/delivery/maturing/03",
    "nhse-2019/matrix/delivery/maturing/04",
  },
  when = function()
    return (told_met(visible) or told_met(under_way)) and record:below "maturing"
  end,
}
