local one, two = capability "tiny/1.1", capability "tiny/2.1"
local seen = 0
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    seen = seen + 1
    return seen > 1 and one:below "grown"
  end,
}
