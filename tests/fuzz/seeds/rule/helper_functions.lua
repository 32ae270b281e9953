local one, two = capability "tiny/1.1", capability "tiny/2.1"
local function both(a, b) return a and b end
local function short(...)
  for i, one in ipairs { ... } do
    if one:short_of_target() then return true end
  end
  return false
end
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    return both(short(one, two), one:known())
  end,
}
