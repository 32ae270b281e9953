question "Figures?"
local c = with { ["wait-4-weeks"] = 80, ["merger-planned"] = true }
for _, m in ipairs(metrics()) do point(m.title) end
say(number.fixed(3.14159, 2))
