-- If adults in crisis cannot be treated at home, care outside hospital is not where the rating has it.
local care_models    = capability "hlp-2019/3.2"
local home_treatment = metric "adult-crisis-home-treatment"
local alternatives   = metric "crisis-alternatives"

return rule {
  id         = "hlp/crisis-care-contradicts-care-models",
  title      = "Care models have reached Maturing, but home treatment or crisis alternatives do not yet show it",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.4/maturing/02", "hlp-2019/3.5/developing/02", "hlp-2019/3.2/thriving/01" },
  when = function()
    if not (care_models:known() and care_models:at_least "maturing") then return false end
    return home_treatment:misses() or alternatives:misses()
  end,
}
