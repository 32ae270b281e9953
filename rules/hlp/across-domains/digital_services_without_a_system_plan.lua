-- Each provider buys what it likes, and none of it talks to the next.
local digital  = capability "hlp-2019/3.4"
local gathered = criterion "hlp-2019/2.4/developing/03"

return rule {
  id       = "hlp/digital-services-without-a-system-plan",
  title    = "Digital services have reached Maturing before information on infrastructure is fully gathered",
  advances = { "hlp-2019/2.4/developing/03", "hlp-2019/2.4/maturing/06" },
  when = function()
    return digital:known() and digital:at_least "maturing" and gathered:open()
  end,
}
