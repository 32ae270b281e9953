-- An app for patients is of little use to a nurse with no laptop and four log-ins.
local digital_services = criterion "hlp-2019/3.2/maturing/12"
local devices          = criterion "hlp-2019/3.4/maturing/03"
local systems_joined   = criterion "hlp-2019/3.4/developing/02"

return rule {
  id         = "cautions/digital-offer-without-devices",
  title      = "Digital services grow ahead of the devices and joined systems that mental health staff need",
  advances   = { "hlp-2019/3.4/maturing/03", "hlp-2019/3.4/developing/02" },
  when = function()
    return digital_services:met() and (devices:open() or systems_joined:open())
  end,
}
