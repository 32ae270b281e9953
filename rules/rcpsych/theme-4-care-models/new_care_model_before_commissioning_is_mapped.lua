-- A pathway breaks where one commissioner ends and the next begins, and nobody has drawn that line.
local new_model = context "new-care-model"
local mapped    = criterion "hlp-2019/2.2/maturing/04"

return rule {
  id         = "rcpsych/new-care-model-before-commissioning-is-mapped",
  title      = "A new care model comes before it is fully mapped who commissions what",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/04" },
  when = function()
    return new_model:yes() and mapped:open()
  end,
}
