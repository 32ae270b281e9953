local a, b, c = criterion "tiny/1.1/growing/01", criterion "tiny/1.1/grown/01", criterion "tiny/1.2/grown/01"
local d, e = criterion "tiny/2.1/growing/01", criterion "tiny/2.1/grown/01"
local m, w, i = context "merger-planned", metric "wait-4-weeks", metric "investment"
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    local n = 0
    for _, one in ipairs { a, b, c, d, e } do if one:met() then n = n + 1 end end
    for k = 50, 80 do if w:above(k) then n = n + 1 end end
    return n % 3 == 1 and m:no() or i:misses()
  end,
}
