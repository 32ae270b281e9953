-- Leaders have signed up; naming asks them to govern together and to agree how to handle money next.
local leadership   = capability "nhse-2019/matrix/leadership"
local architecture = capability "nhse-2019/matrix/architecture"
local care_models  = capability "nhse-2019/matrix/care-models"
local delivery     = capability "nhse-2019/matrix/delivery"
local signed_up    = criterion "nhse-2019/matrix/leadership/developing/01"

local domains = { leadership, architecture, care_models, delivery }

return rule {
  id       = "nhse/no-domain-maturing-yet",
  title    = "Leadership, architecture, care models and delivery have yet to reach what naming as an ICS asks",
  advances = {
    "nhse-2019/matrix/leadership/maturing/01",
    "nhse-2019/matrix/leadership/maturing/02",
    "nhse-2019/matrix/architecture/developing/03",
    "nhse-2019/matrix/delivery/developing/03",
  },
  when = function()
    if not (signed_up:known() and signed_up:met()) then return false end
    for _, domain in ipairs(domains) do
      if domain:at_least "maturing" then return false end
    end
    return true
  end,
}
