-- Years of building a partnership, and a patient would not know that it exists.
local governance   = capability "hlp-2019/1.1"
local architecture = capability "hlp-2019/2.1"
local care_models  = capability "hlp-2019/3.2"

return rule {
  id         = "hlp/structures-ahead-of-services",
  title      = "Leadership and architecture have reached Maturing, but care models are not yet Developing",
  recommends = { "rcpsych-2019/theme-2/local/01" },
  advances   = { "hlp-2019/3.2/developing/01", "hlp-2019/3.2/developing/02", "hlp-2019/3.2/developing/04" },
  when = function()
    if not (governance:known() and governance:at_least "maturing") then return false end
    return architecture:at_least "maturing" and care_models:below "developing"
  end,
}
