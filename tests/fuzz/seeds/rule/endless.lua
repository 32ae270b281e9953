local one, two = capability "tiny/1.1", capability "tiny/2.1"

return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    while one:below "growing" do end
    return true
  end,
}
