question "?"
local t = {}
while true do list.add(t, {}) end
