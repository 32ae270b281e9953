-- Video consultations run beside paper notes.
local infrastructure = criterion "hlp-2019/3.4/maturing/03"
local digitised      = metric "providers-digitised"

return rule {
  id       = "hlp/paper-contradicts-digital-infrastructure",
  title    = "Digital infrastructure is rated as in place, but not every provider is digitised as required",
  advances = { "hlp-2019/3.4/thriving/02", "hlp-2019/2.4/maturing/06", "hlp-2019/2.4/thriving/04" },
  when = function()
    return infrastructure:known() and infrastructure:met() and digitised:misses()
  end,
}
