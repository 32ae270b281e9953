-- A network that is mature in mental health gets its patients to talking therapy.
local networks = capability "hlp-2019/3.3"
local access   = metric "iapt-access"

return rule {
  id         = "hlp/therapy-access-contradicts-networks",
  title      = "Primary care networks have reached Maturing, but access to talking therapies does not yet show it",
  recommends = { "rcpsych-2019/theme-1/local/01" },
  advances   = { "hlp-2019/3.3/thriving/03", "hlp-2019/3.3/thriving/04", "hlp-2019/3.4/maturing/04" },
  when = function()
    return networks:known() and networks:at_least "maturing" and access:misses()
  end,
}
