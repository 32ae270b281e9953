-- The contract that holds most supported homes runs out, and nobody has settled what follows or who pays.
local ending      = context "supported-housing-contract-ending"
local plan        = criterion "northshire/2.1/agreed/02"
local joint_money = capability "northshire/1.2"

return rule {
  id         = "northshire/housing-contract-without-a-plan",
  title      = "The supported housing contract ends before partners fully agree what follows, and who pays",
  recommends = { "northshire/advice/housing-plan" },
  advances   = { "northshire/2.1/agreed/02", "northshire/1.2/agreed/01" },
  when = function()
    return ending:yes() and (plan:open() or joint_money:below "agreed")
  end,
}
