-- The partnership has come of age, and people who use services would not yet notice.
local inclusive   = criterion "nhse-2019/matrix/leadership/maturing/01"
local resources   = criterion "nhse-2019/matrix/architecture/maturing/05"
local care_models = capability "nhse-2019/matrix/care-models"

local function told_met(sign) return sign:known() and sign:met() end

return rule {
  id       = "nhse/care-models-behind-partnership",
  title    = "Partners share leadership or resources, but integrated care models are not yet Maturing",
  advances = {
    "nhse-2019/matrix/care-models/developing/01",
    "nhse-2019/matrix/care-models/maturing/02",
    "nhse-2019/matrix/care-models/maturing/03",
    "nhse-2019/matrix/care-models/maturing/04",
  },
  when = function()
    return (told_met(inclusive) or told_met(resources)) and care_models:below "maturing"
  end,
}
