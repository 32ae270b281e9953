local one, two = capability "tiny/1.1", capability "tiny/2.1"

return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    local text = "a" .. 1 .. 2.5 .. [[long
text]] .. '\x41\u{2013}\065\z
      end'
    local x = 7 // 2 + 7 % 3 - 2 ^ 3 | 0
    return #text > 3 and text < "b" and x ~= 0x7fffffffffffffff and one:at_least "growing"
  end,
}
