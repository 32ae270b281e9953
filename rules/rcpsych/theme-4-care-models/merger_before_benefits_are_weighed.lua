-- Ask what a merger would do for patients, body and mind; if it is nothing, why merge?
local merger  = context "merger-planned"
local weighed = criterion "hlp-2019/3.1/developing/14"

return rule {
  id         = "rcpsych/merger-before-benefits-are-weighed",
  title      = "A merger is planned before partners have fully weighed what integrating care would bring",
  recommends = { "rcpsych-2019/theme-4/local/06" },
  advances   = { "hlp-2019/3.1/developing/14" },
  when = function()
    return merger:yes() and weighed:open()
  end,
}
