-- Teams and money come together faster than the people who have to answer for them.
local leadership = capability "nhse-2019/matrix/leadership"
local teams      = criterion "nhse-2019/matrix/care-models/maturing/02"
local resources  = criterion "nhse-2019/matrix/architecture/maturing/05"

local function told_met(sign) return sign:known() and sign:met() end

return rule {
  id       = "nhse/leadership-behind-integration",
  title    = "Teams or resources are already joined up, but leadership and partnerships are not yet Maturing",
  advances = {
    "nhse-2019/matrix/leadership/maturing/01",
    "nhse-2019/matrix/leadership/maturing/03",
    "nhse-2019/matrix/leadership/maturing/04",
    "nhse-2019/matrix/leadership/maturing/05",
  },
  when = function()
    return (told_met(teams) or told_met(resources)) and leadership:below "maturing"
  end,
}
