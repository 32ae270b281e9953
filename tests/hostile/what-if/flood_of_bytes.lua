question "?"
local text_ = "x"
for i = 1, 13 do text_ = text_ .. text_ end
for i = 1, 1000 do say(text_) end
