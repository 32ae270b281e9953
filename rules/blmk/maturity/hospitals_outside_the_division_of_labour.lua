-- It is settled who does what, except between the hospitals.
local labour_divided = criterion "blmk-2018/maturity/accountability/developed/04"
local hospitals      = capability "blmk-2018/maturity/hospitals"

return rule {
  id       = "blmk/hospitals-outside-the-division-of-labour",
  title    = "Partners divide the labour clearly, but links between hospitals are only beginning",
  advances = {
    "blmk-2018/maturity/hospitals/developed/01",
    "blmk-2018/maturity/hospitals/developed/02",
    "blmk-2018/maturity/hospitals/developed/03",
  },
  when = function()
    return labour_divided:known() and labour_divided:met() and hospitals:below "developed"
  end,
}
