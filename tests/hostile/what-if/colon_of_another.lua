question "?"
local f = base().ready
f("base")
