question "?"
local t = {}
for i = 1, 5000 do list.add(t, "xxxxxxxxxxxxxxxx") end
say(text.join(t, "----------------"))
