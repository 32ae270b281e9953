-- A gap that the records do not show cannot be closed, nor the promise be seen to be kept.
local promise     = criterion "hlp-2019/1.2/maturing/04"
local ethnic_data = criterion "hlp-2019/3.1/maturing/06"

return rule {
  id         = "cautions/promise-of-equality-without-ethnic-data",
  title      = "The vision promises fewer inequalities, but data on ethnicity does not fully show them",
  recommends = { "rcpsych-2019/theme-3/local/04" },
  advances   = { "hlp-2019/3.1/maturing/01" },
  when = function()
    return promise:met() and ethnic_data:open()
  end,
}
