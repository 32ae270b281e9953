question "?"
local function f(n) return 1 + f(n + 1) end
say("x" .. f(1))
