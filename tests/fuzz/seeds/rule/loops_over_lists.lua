local list = { capability "tiny/1.1", capability "tiny/1.2", capability "tiny/2.1", capability "mini/1.1" }
local stages = { first = "growing", second = "grown", third = "starting" }
return rule {
  id = "seed/rule",
  title = "A seed",
  recommends = { "report/theme-1/local/01" },
  when = function()
    local count = 0
    for i, one in ipairs(list) do
      if i < 4 and one:below "grown" then count = count + 1 end
    end
    for key, stage in pairs(stages) do
      if key ~= "third" and list[1]:at(stage) then count = count - 0.5 end
    end
    return count >= 2
  end,
}
