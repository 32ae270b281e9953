local t = "x"
for i = 1, 10 do t = t .. t end
question(t)
