-- Few cases, and each is asked about again when the program has forgotten it.
question "?"
local cases = {}
for i = 1, 20 do cases[i] = with { ["wait-4-weeks"] = i } end
while true do
  for _, c in ipairs(cases) do c:state "tiny/1.1/grown/01" end
end
