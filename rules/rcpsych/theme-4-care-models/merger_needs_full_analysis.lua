-- Any merger can do good or harm: look at both in full before anybody decides.
local merger  = context "merger-planned"
local weighed = criterion "hlp-2019/3.1/developing/14"

return rule {
  id         = "rcpsych/merger-needs-full-analysis",
  title      = "A merger is planned: its risks and benefits need a full analysis",
  recommends = { "rcpsych-2019/theme-4/local/06" },
  when = function()
    -- Where not even the benefits of integrating care are weighed, another rule begins with that.
    if weighed:known() and weighed:open() then return false end
    return merger:yes()
  end,
}
