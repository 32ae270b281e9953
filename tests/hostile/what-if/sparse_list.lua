-- Lua finds the end of a list by doubling: this one seems to have no end.
question "?"
local t, i = {}, 1
while i > 0 do
  t[i] = true
  i = i * 2
end
t[0x7fffffffffffffff] = true
list.first(t, 10)
