-- Good teams have run ahead, and nobody above them could keep it going if one left.
local care_models = capability "hlp-2019/3.2"
local networks    = capability "hlp-2019/3.3"
local governance  = capability "hlp-2019/1.1"

local function rated_maturing(services) return services:known() and services:at_least "maturing" end

return rule {
  id         = "hlp/services-ahead-of-leadership",
  title      = "Services have reached Maturing, but leadership and governance are not yet Developing",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/developing/03", "hlp-2019/1.1/developing/05", "hlp-2019/1.1/developing/07" },
  when = function()
    return (rated_maturing(care_models) or rated_maturing(networks)) and governance:below "developing"
  end,
}
