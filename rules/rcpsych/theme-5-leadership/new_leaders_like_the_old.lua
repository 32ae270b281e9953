-- A pipeline that nobody opens up brings on people like those who lead today.
local leaders_brought_on   = criterion "hlp-2019/1.5/maturing/04"
local staff_reflect_people = criterion "hlp-2019/1.5/maturing/06"
local access_understood    = criterion "hlp-2019/3.5/developing/04"

return rule {
  id         = "rcpsych/new-leaders-like-the-old",
  title      = "Plans bring on mental health leaders; whether they reflect the people served is not secured",
  recommends = { "rcpsych-2019/theme-5/national/04" },
  advances   = { "hlp-2019/1.5/maturing/06", "hlp-2019/1.5/thriving/05" },
  when = function()
    return leaders_brought_on:met() and (staff_reflect_people:open() or access_understood:open())
  end,
}
