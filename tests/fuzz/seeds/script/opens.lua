question "What would a plan open?"
local now = base()
local c = now:with { complete = { "tiny/2.1/growing/01" } }
local d = difference(now, c)
say("It opens " .. text.count(#d.ready, "action") .. ".")
columns { "action", "effort" }
for _, action in ipairs(d.ready) do row { action = action.title, effort = action.effort } end
note "What is not known counts as still to do."
