local plan, lead = criterion "tiny/2.1/growing/01", criterion "tiny/1.1/growing/01"
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  advances = { "tiny/2.1/growing/01" },
  when = function()
    return plan:open() and (lead:met() or not lead:known()) and not plan:not_applicable()
  end,
}
