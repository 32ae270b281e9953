-- Good relations do not by themselves give the public and service users a say.
local relations   = criterion "hlp-2019/1.3/developing/01"
local bigger_part = criterion "hlp-2019/1.3/developing/03"

return rule {
  id         = "rcpsych/bigger-part-not-planned",
  title      = "Partners and communities are engaged, but their bigger part in decisions is not fully planned",
  recommends = { "rcpsych-2019/theme-2/local/01" },
  advances   = { "hlp-2019/1.3/developing/03" },
  when = function()
    return relations:met() and bigger_part:open()
  end,
}
