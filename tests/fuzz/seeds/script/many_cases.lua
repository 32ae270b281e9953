question "x"
local c = base()
for i = 1, 1000 do c = c:with { ["tiny/1.1"] = "grown" } c:ready() end
