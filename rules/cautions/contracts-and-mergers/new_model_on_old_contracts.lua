-- A new model asks partners to act as one while each contract still pays them to look after themselves.
local new_model              = context "new-care-model"
local contracts_expect_joint = criterion "hlp-2019/2.2/maturing/02"

return rule {
  id         = "cautions/new-model-on-old-contracts",
  title      = "A new care model rests on contracts that do not all expect partners to work together",
  recommends = { "rcpsych-2019/theme-4/local/04" },
  advances   = { "hlp-2019/2.2/maturing/02", "hlp-2019/2.3/maturing/15" },
  when = function()
    return new_model:yes() and contracts_expect_joint:open()
  end,
}
