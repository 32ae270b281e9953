-- Once made Lua 5.4.4 read beyond its memory (CVE-2022-28805).
local a = capability "toy/1"
local _ENV <const> = {}; x = y
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
