-- Prevention misses its aim until it is known why people come: for want of a home, of work, of a school place.
local prevention_planned = criterion "hlp-2019/3.5/developing/05"
local causes_known       = criterion "hlp-2019/3.1/maturing/04"

return rule {
  id         = "rcpsych/prevention-without-wider-causes",
  title      = "Partners plan prevention together before they can fully explain why people come to services",
  recommends = { "rcpsych-2019/theme-3/local/01" },
  advances   = { "hlp-2019/3.1/maturing/01" },
  when = function()
    return prevention_planned:met() and causes_known:open()
  end,
}
