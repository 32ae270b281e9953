local one, two = capability "tiny/1.1", capability "tiny/2.1"

return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    return one:below "growing" and not two:at_least "grown" or one:at "starting"
  end,
}
