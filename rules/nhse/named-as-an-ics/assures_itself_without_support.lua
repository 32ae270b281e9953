-- A system that vouches for itself must know what it does when one of its trusts is in trouble.
local self_assured = criterion "nhse-2019/matrix/architecture/thriving/01"
local support      = criterion "nhse-2019/matrix/delivery/maturing/04"

return rule {
  id       = "nhse/assures-itself-without-support",
  title    = "The system assures itself without a robust way to support organisations in difficulty",
  advances = { "nhse-2019/matrix/delivery/maturing/04" },
  when = function()
    return self_assured:known() and self_assured:met() and support:open()
  end,
}
