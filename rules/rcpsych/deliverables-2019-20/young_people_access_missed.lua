-- Children in need are met at school, at home and in care long before they meet the NHS.
local access = metric "cyp-access"

return rule {
  id         = "rcpsych/young-people-access-missed",
  title      = "Too few children and young people in need are treated in the community",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/1.2/thriving/04", "hlp-2019/3.2/maturing/10" },
  when = function()
    return access:misses()
  end,
}
