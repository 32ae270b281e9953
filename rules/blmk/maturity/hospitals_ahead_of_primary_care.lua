-- Hospitals join hands first, and the system drifts towards beds.
local groups       = criterion "blmk-2018/maturity/hospitals/developed/04"
local primary_care = capability "blmk-2018/maturity/primary-care"

return rule {
  id       = "blmk/hospitals-ahead-of-primary-care",
  title    = "Hospitals have formed groups while integrated primary care is only beginning",
  advances = { "blmk-2018/maturity/primary-care/developed/01", "blmk-2018/maturity/primary-care/developed/04" },
  when = function()
    return groups:known() and groups:met() and primary_care:below "developed"
  end,
}
