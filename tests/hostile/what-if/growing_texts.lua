question "?"
local t, long = {}, "x"
for i = 1, 13 do long = long .. long end
for i = 1, 1000000 do t[i] = long .. i end
