-- In a merger the buildings and the money for them go to whoever speaks loudest in the new trust.
local merger        = context "merger-planned"
local capital_share = criterion "hlp-2019/2.4/maturing/07"

return rule {
  id         = "cautions/merger-before-capital-is-shared",
  title      = "A merger is planned before mental health is fully sure of a fair share of capital",
  recommends = { "rcpsych-2019/theme-7/local/02" },
  advances   = { "hlp-2019/2.4/maturing/07" },
  when = function()
    return merger:yes() and capital_share:open()
  end,
}
