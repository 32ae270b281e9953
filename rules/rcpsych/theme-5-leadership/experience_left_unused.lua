-- Mental health trusts moved care out of hospital decades ago, and others could learn how.
local new_model       = context "new-care-model"
local leadership      = capability "hlp-2019/1.1"
local expert_advisers = criterion "hlp-2019/1.1/thriving/02"

return rule {
  id         = "rcpsych/experience-left-unused",
  title      = "A new care model does not yet draw fully on what mental health leaders know",
  recommends = { "rcpsych-2019/theme-5/local/02" },
  advances   = { "hlp-2019/1.1/thriving/02" },
  when = function()
    return new_model:yes() and leadership:at_least "maturing" and expert_advisers:open()
  end,
}
