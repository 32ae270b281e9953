local one = capability "tiny/1.l"
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    return one:belov "growing"
  end,
}
