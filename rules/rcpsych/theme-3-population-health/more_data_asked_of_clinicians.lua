-- Each new return takes minutes from patients unless something else is dropped or made easier.
local outcomes_measured = criterion "hlp-2019/3.1/developing/12"
local full_returns      = criterion "hlp-2019/3.1/maturing/07"
local streamlined       = criterion "hlp-2019/3.1/developing/09"

return rule {
  id         = "rcpsych/more-data-asked-of-clinicians",
  title      = "Clinicians are asked for more data before collecting it has been fully streamlined",
  recommends = { "rcpsych-2019/theme-3/local/08" },
  advances   = { "hlp-2019/3.1/developing/02" },
  when = function()
    return (outcomes_measured:met() or full_returns:met()) and streamlined:open()
  end,
}
