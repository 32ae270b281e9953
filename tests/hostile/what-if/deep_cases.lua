-- Each case upon the one before.
question "?"
local c = base()
for i = 1, 100000 do c = c:with { complete = "tiny/1.1/grown/01" } c:ready() end
