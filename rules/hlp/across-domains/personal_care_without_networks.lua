-- Personal plans need link workers, and link workers need a network to work in.
local personal_care = capability "hlp-2019/3.7"
local networks      = capability "hlp-2019/3.3"

return rule {
  id         = "hlp/personal-care-without-networks",
  title      = "Personalised care has reached Maturing, but the networks it relies on are not yet Developing",
  recommends = { "rcpsych-2019/theme-4/local/05" },
  advances   = { "hlp-2019/3.3/developing/01", "hlp-2019/3.3/developing/02" },
  when = function()
    return personal_care:known() and personal_care:at_least "maturing" and networks:below "developing"
  end,
}
