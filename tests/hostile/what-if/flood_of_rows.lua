question "?"
columns { "n" }
for i = 1, 100000 do row { n = i } end
