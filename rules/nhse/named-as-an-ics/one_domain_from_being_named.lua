-- With one domain to go, the whole board should know which it is and put its weight there.
local leadership   = capability "nhse-2019/matrix/leadership"
local architecture = capability "nhse-2019/matrix/architecture"
local care_models  = capability "nhse-2019/matrix/care-models"
local delivery     = capability "nhse-2019/matrix/delivery"
local footprint    = capability "nhse-2019/matrix/population"

local domains = { leadership, architecture, care_models, delivery }
local enough  = 3  -- of the four must be rated: what the fourth is may still be asked

return rule {
  id       = "nhse/one-domain-from-being-named",
  title    = "Only one domain stands between the system and being named an ICS",
  advances = {
    "nhse-2019/matrix/leadership/maturing/01",
    "nhse-2019/matrix/architecture/maturing/05",
    "nhse-2019/matrix/care-models/maturing/02",
    "nhse-2019/matrix/delivery/maturing/03",
  },
  when = function()
    local rated, short = 0, 0
    for _, domain in ipairs(domains) do
      if domain:known() then rated = rated + 1 end
    end
    if rated < enough then return false end
    for _, domain in ipairs(domains) do
      if domain:below "developing" then return false end
      if domain:below "maturing" then short = short + 1 end
    end
    return short == 1 and footprint:at_least "developing"
  end,
}
