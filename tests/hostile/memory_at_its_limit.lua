-- Lives just below the limit, where every new value makes Lua collect its garbage.
local a = capability "toy/1"
local s = "a text of ninety bytes, which with its header takes less than what is free of charge: "
local t = {}
for i = 1, 15100 do t[i] = s .. i end
while true do local x = s .. 0 end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
