-- Nobody should sign for another's losses without having seen the other's accounts.
local shadow_sharing = criterion "hlp-2019/2.3/maturing/14"
local risk_shared    = criterion "hlp-2019/2.3/thriving/10"
local open_books     = criterion "hlp-2019/2.3/maturing/01"

return rule {
  id         = "cautions/risk-shared-behind-closed-books",
  title      = "Partners share financial risk, or try it out, without fully open books",
  advances   = { "hlp-2019/2.3/maturing/01" },
  when = function()
    return (shadow_sharing:met() or risk_shared:met()) and open_books:open()
  end,
}
