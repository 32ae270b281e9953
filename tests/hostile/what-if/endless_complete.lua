question "?"
local t = {}
for i = 1, 30000 do list.add(t, "tiny/1.1/grown/01") end
while true do with { complete = t } end
