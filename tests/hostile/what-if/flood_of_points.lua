question "?"
for i = 1, 100000 do point "Once more." end
