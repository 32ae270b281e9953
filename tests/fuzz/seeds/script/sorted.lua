question "x"
local l = list.sort(base():ready(), "effort")
say(tostring and "" or "no tostring")
for _, a in ipairs(l) do point(a.title) end
