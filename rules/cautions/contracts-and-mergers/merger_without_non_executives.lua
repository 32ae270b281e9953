-- Trust boards decide mergers, and their non-executives should know the system they decide for.
local merger         = context "merger-planned"
local non_executives = criterion "hlp-2019/1.1/maturing/04"

return rule {
  id         = "cautions/merger-without-non-executives",
  title      = "A merger is planned while mental health's non-executives have no full part in the ICS",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/maturing/04" },
  when = function()
    return merger:yes() and non_executives:open()
  end,
}
