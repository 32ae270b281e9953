question "Where could each capability stand?"
local stage = argument("stage", "grown")
columns { "capability", "ready" }
for _, one in ipairs(capabilities()) do
  local c = with { [one.id] = stage }
  row { capability = one.title, ready = #c:ready() }
end
