-- An app for the patient helps little when the clinician opposite cannot see what it shows.
local self_care_built     = criterion "hlp-2019/3.2/maturing/12"
local self_care_offered   = metric "digital-self-management"
local clinicians_informed = criterion "hlp-2019/3.7/maturing/03"

return rule {
  id         = "rcpsych/self-care-without-informed-clinicians",
  title      = "Digital self-care grows, but clinicians do not yet have good enough information to support it",
  recommends = { "rcpsych-2019/theme-3/local/08" },
  advances   = { "hlp-2019/3.7/maturing/03" },
  when = function()
    return (self_care_built:met() or self_care_offered:meets()) and clinicians_informed:open()
  end,
}
