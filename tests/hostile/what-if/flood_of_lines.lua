question "?"
for i = 1, 100000 do say "Once more." end
