-- Peer workers are no substitute for qualified staff: say first what each is there to do.
local peer_support   = criterion "hlp-2019/1.3/maturing/08"
local new_roles      = criterion "hlp-2019/3.6/developing/02"
local staff_required = criterion "hlp-2019/1.4/developing/03"

return rule {
  id         = "rcpsych/peer-support-before-roles",
  title      = "Peer support grows before new roles and the staff required are fully worked out",
  recommends = { "rcpsych-2019/theme-2/local/05" },
  advances   = { "hlp-2019/3.6/developing/02", "hlp-2019/1.4/developing/03" },
  when = function()
    return peer_support:met() and (new_roles:open() or staff_required:open())
  end,
}
