-- A plan for shared money binds nobody as long as a leader can walk away from it.
local shared_finances = criterion "nhse-2019/matrix/architecture/developing/03"
local operating_plan  = criterion "nhse-2019/matrix/delivery/developing/03"
local signed_up       = criterion "nhse-2019/matrix/leadership/developing/01"

local function told_met(sign) return sign:known() and sign:met() end

return rule {
  id       = "nhse/plans-before-leaders-commit",
  title    = "Partners have a shared financial or operating plan without every leader bound to joint decisions",
  advances = { "nhse-2019/matrix/leadership/developing/01", "nhse-2019/matrix/leadership/developing/02" },
  when = function()
    return (told_met(shared_finances) or told_met(operating_plan)) and signed_up:open()
  end,
}
