-- Sharing money is pleasant until it runs out: find out on paper first who then pays.
local pooled_with_care = criterion "hlp-2019/2.3/thriving/03"
local shadow_sharing   = criterion "hlp-2019/2.3/maturing/14"
local risk_shared      = criterion "hlp-2019/2.3/thriving/10"

return rule {
  id         = "cautions/pooled-before-risk-is-tried",
  title      = "Health and social care pool money before partners have fully tried out sharing risk",
  advances   = { "hlp-2019/2.3/maturing/14", "hlp-2019/2.3/thriving/10" },
  when = function()
    return pooled_with_care:met() and shadow_sharing:open() and not risk_shared:met()
  end,
}
