local merger = context "merger-planned"
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    return merger:yes() and system:population_at_least(500000) and system:has_tier "place" or system:tagged "finance" and not merger:known()
  end,
}
