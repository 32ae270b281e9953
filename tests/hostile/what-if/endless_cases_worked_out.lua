question "?"
while true do local f = with({ investment = true }):figures() end
