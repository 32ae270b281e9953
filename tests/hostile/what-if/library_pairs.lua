question "?"
for k in pairs(text) do say(k) end
