question "?"
for i = 1, 100000 do argument("a" .. i, "x") end
