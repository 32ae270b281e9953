-- Peer workers are hired into teams, with nobody behind them and no vote where things are decided.
local employed    = criterion "northshire/2.4/working/01"
local supervision = criterion "northshire/2.4/agreed/02"
local votes       = criterion "northshire/1.1/agreed/02"

return rule {
  id         = "northshire/peer-workers-alone",
  title      = "Peer workers are in every team, but supervision or votes on the joint board are incomplete",
  recommends = { "northshire/advice/peer-workers", "rcpsych-2019/theme-5/local/01" },
  advances   = { "northshire/2.4/agreed/02", "northshire/1.1/agreed/02" },
  when = function()
    return employed:met() and (supervision:open() or votes:open())
  end,
}
