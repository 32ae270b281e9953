question "?"
for i = 1, 100000 do note "Once more." end
