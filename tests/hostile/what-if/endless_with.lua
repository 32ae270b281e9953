-- Thousands of cases, none of them asked about.
question "?"
local c = base()
while true do c = c:with { investment = true } end
