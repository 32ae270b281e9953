-- Before asking regulators for more say, show them leaders with time and partners who keep their word.
local oversight      = capability "blmk-2018/progression/oversight"
local accountability = capability "blmk-2018/maturity/accountability"

return rule {
  id       = "blmk/more-oversight-aimed-at-than-answered-for",
  title    = "A larger part in oversight is aimed at while accountability as a system is only beginning",
  advances = {
    "blmk-2018/maturity/accountability/developed/01",
    "blmk-2018/maturity/accountability/developed/02",
    "blmk-2018/maturity/accountability/developed/03",
  },
  when = function()
    if oversight:at_least "2" then return false end
    return oversight:short_of_target() and accountability:below "developed"
  end,
}
