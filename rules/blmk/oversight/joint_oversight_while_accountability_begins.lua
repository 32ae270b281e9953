-- Whoever shares decisions on oversight has to be able to answer for the partners.
local joint          = criterion "blmk-2018/progression/2/01"
local accountability = capability "blmk-2018/maturity/accountability"

return rule {
  id       = "blmk/joint-oversight-while-accountability-begins",
  title    = "Oversight is decided jointly while accountability as a system is only beginning",
  advances = {
    "blmk-2018/maturity/accountability/developed/01",
    "blmk-2018/maturity/accountability/developed/02",
    "blmk-2018/maturity/accountability/developed/04",
  },
  when = function()
    return joint:known() and joint:met() and accountability:below "developed"
  end,
}
