question "?"
local c = base()
c.__index = nil
