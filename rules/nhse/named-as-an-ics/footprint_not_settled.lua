-- Before anything else is judged, it has to be clear whom the system is for.
local signed_up = criterion "nhse-2019/matrix/leadership/developing/01"
local footprint = capability "nhse-2019/matrix/population"

return rule {
  id       = "nhse/footprint-not-settled",
  title    = "Leaders have signed up to joint working, but the footprint does not yet meet every condition",
  advances = {
    "nhse-2019/matrix/population/developing/01",
    "nhse-2019/matrix/population/developing/02",
    "nhse-2019/matrix/population/developing/03",
  },
  when = function()
    return signed_up:known() and signed_up:met() and footprint:below "developing"
  end,
}
