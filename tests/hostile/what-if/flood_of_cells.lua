question "?"
columns { "n" }
local long = "x"
for i = 1, 13 do long = long .. long end
for i = 1, 1000 do row { n = long } end
