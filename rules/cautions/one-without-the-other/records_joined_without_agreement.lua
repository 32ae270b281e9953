-- Joining records is quickly done and quickly undone, if nobody has signed for who may see them.
local care_data_joined = criterion "hlp-2019/3.1/maturing/03"
local providers_share  = criterion "hlp-2019/3.1/developing/04"
local access_agreed    = criterion "hlp-2019/3.1/maturing/02"

return rule {
  id         = "cautions/records-joined-without-agreement",
  title      = "Patient records are being joined before partners have all signed for access to them",
  advances   = { "hlp-2019/3.1/maturing/01", "hlp-2019/3.1/developing/01" },
  when = function()
    local being_joined = care_data_joined:met() or providers_share:met()
    return being_joined and access_agreed:open()
  end,
}
