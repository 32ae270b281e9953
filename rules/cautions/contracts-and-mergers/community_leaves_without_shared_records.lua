-- Two providers for one patient need one record; without it the ward learns nothing from the team outside.
local community_split = context "community-split"
local systems_joined  = criterion "hlp-2019/3.4/developing/02"
local providers_share = criterion "hlp-2019/3.1/developing/04"

return rule {
  id         = "cautions/community-leaves-without-shared-records",
  title      = "Community care is to leave the inpatient provider before records are fully joined",
  advances   = { "hlp-2019/3.4/developing/02", "hlp-2019/3.1/developing/02" },
  when = function()
    return community_split:yes() and (systems_joined:open() or providers_share:open())
  end,
}
