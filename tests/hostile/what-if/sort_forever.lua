question "?"
local t = {}
for i = 1, 20000 do list.add(t, i) end
while true do list.sort(t) end
