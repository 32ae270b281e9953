question "?"
local names = {}
for i = 1, 1000 do list.add(names, "c" .. i) end
columns(names)
