question "x"
while true do say "again" end
