-- A link worker who does not know what is round the corner can only send people back to the GP.
local link_workers  = criterion "hlp-2019/3.7/maturing/05"
local workers_plan  = criterion "hlp-2019/3.5/developing/07"
local assets_mapped = criterion "hlp-2019/1.3/developing/06"
local gaps_analysed = criterion "hlp-2019/3.7/developing/08"

return rule {
  id         = "cautions/link-workers-without-a-map",
  title      = "Link workers are at work, but the local support to point to is not fully mapped",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "hlp-2019/1.3/developing/06", "hlp-2019/3.7/developing/08" },
  when = function()
    local at_work = link_workers:met() or workers_plan:met()
    return at_work and (assets_mapped:open() or gaps_analysed:open())
  end,
}
