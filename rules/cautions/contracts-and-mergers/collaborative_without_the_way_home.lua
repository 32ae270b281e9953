-- A regional bed is only as good as the flat and the team that wait for the patient at home.
local collaborative      = context "provider-collaborative"
local discharge_tailored = criterion "hlp-2019/3.2/maturing/07"

return rule {
  id         = "cautions/collaborative-without-the-way-home",
  title      = "A provider collaborative is planned or running while the way home is not fully worked out",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/3.2/maturing/07", "hlp-2019/3.4/maturing/02" },
  when = function()
    return collaborative:yes() and discharge_tailored:open()
  end,
}
