-- Preventing suicide is the work of councils, charities and the NHS together, in each place.
local prevention  = metric "suicide-prevention-coverage"
local bereavement = metric "suicide-bereavement-support"

return rule {
  id         = "rcpsych/suicide-prevention-incomplete",
  title      = "Suicide prevention, or support after a suicide, does not yet reach the whole area",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/3.5/maturing/09", "hlp-2019/3.5/maturing/10" },
  when = function()
    return prevention:misses() or bereavement:misses()
  end,
}
