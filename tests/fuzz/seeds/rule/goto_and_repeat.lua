local one, two = capability "tiny/1.1", capability "tiny/2.1"

return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    local i = 0
    ::again::
    i = i + 1
    repeat
      local done <const> = i > 3
      if done then break end
      goto again
    until done
    while i < 9 do i = i + 1 end
    return i == 9 and one:below "grown"
  end,
}
