question "?"
for k in pairs(_ENV) do say(k) end
