question "?"
local now = base():stage "tiny/1.1"
say("It stands at " .. now.stage)
