local wait, money = metric "wait-4-weeks", metric "investment"
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    if wait:known() then return wait:misses() and wait:below(70) end
    return money:misses() and wait:due_within(365) and not wait:passed() and not wait:above(80.5)
  end,
}
