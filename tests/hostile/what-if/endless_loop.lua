question "?"
while true do end
