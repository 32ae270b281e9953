-- Everyone knows that body and mind are one patient; the teams that treat them still seldom meet.
local interaction_known = criterion "hlp-2019/3.1/developing/14"
local hospital_models   = criterion "hlp-2019/1.4/maturing/13"

return rule {
  id         = "rcpsych/hospital-clinicians-apart",
  title      = "What body and mind need together is known, but not all hospital teams work on it",
  recommends = { "rcpsych-2019/theme-5/local/03" },
  advances   = { "hlp-2019/1.4/maturing/13", "hlp-2019/3.3/maturing/04" },
  when = function()
    return interaction_known:met() and hospital_models:open()
  end,
}
