-- In a larger trust's accounts mental health money is easy to borrow and hard to find again.
local merger     = context "merger-planned"
local safeguards = criterion "hlp-2019/2.3/maturing/02"

return rule {
  id         = "cautions/merger-before-money-is-safeguarded",
  title      = "A merger is planned before mental health's money is fully safeguarded",
  recommends = { "rcpsych-2019/theme-6/national/02" },
  advances   = { "hlp-2019/2.3/maturing/02" },
  when = function()
    return merger:yes() and safeguards:open()
  end,
}
