-- Three routes to the target: what is done by when, at a given effort a quarter?
--
-- Walks from where the system stands toward its target (Maturing by April 2021, for most) three times, a quarter at a time:
-- the cheapest actions first, governance first, national must-dos first. Each quarter takes actions that can start then, in
-- the route's order, while effort is left; what they open can start the quarter after.
--
-- Run it:   ics-advisor what-if ASSESSMENT --script scripts/what-if/routes-to-maturing.lua --arg effort=40
-- Assumes:  a fixed effort each quarter, in the points of the list of actions; every action takes one quarter; nothing
--           slips; where nothing is known of an action it is still to do. It is a comparison of orders, not a plan.

question "Three routes to the target: what is done by when, at a given effort a quarter?"

local effort = argument("effort", 40)
local most   = argument("quarters", 40)

if effort < 8 then stop "an effort below 8 a quarter cannot take on the largest actions" end

local function at_worst(case)
  local changes = {}
  for _, unknown in ipairs(case:unknown()) do
    if unknown.kind == "criterion" then changes[unknown.id] = "unmet" end
  end
  return case:with(changes)
end

local start, first = at_worst(base()), base():figures()
local months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" }
local from   = system()

-- The end of the quarter that is so many quarters ahead, in words.
local function when(quarters)
  local month = from.month + 3 * quarters - 1
  return months[month % 12 + 1] .. " " .. (from.year + month // 12)
end

local target = targets()[1]
local due = target.days and target.days // 91

local routes = {
  { name = "Cheapest first", keys = { "effort", "rank" } },
  { name = "Governance first", keys = { "-governance", "rank" } },
  { name = "Must-dos first", keys = { "-must_do", "rank" } },
}

local function walk(route)
  local case, quarters = start, {}
  for quarter = 1, most do
    local ready, left, chosen = case:ready(), effort, {}
    for _, action in ipairs(ready) do action.governance = list.has(action.tags, "governance") end
    for _, action in ipairs(list.sort(ready, route.keys[1], route.keys[2])) do
      if action.effort <= left then
        list.add(chosen, action.id)
        left = left - action.effort
      end
    end
    if #chosen == 0 then break end
    case = case:with { complete = chosen }
    local figures = case:figures()
    local musts = 0
    for _, action in ipairs(case:open()) do if action.must_do then musts = musts + 1 end end
    list.add(quarters, { figures = figures, spent = effort - left, musts = musts, done = #chosen })
  end
  return quarters
end

local total = start:figures().effort_left
for _, route in ipairs(routes) do
  route.quarters = walk(route)
  local last = route.quarters[#route.quarters]
  route.finished = last and last.figures.effort_left == 0
  route.at_due = due and due > 0 and (route.quarters[due] or last) or last
end

columns { "by_the_end_of", "route", "actions_open", "effort_left", "at_target", "must_dos_open", "effort_spent" }
for quarter = 1, most do
  local any = false
  if quarter % 2 == 0 or quarter == due then
    for _, route in ipairs(routes) do
      local at = route.quarters[quarter]
      if at then
        any = true
        row {
          by_the_end_of = when(quarter), route = route.name,
          actions_open = at.figures.ready + at.figures.blocked + at.figures.later + at.figures.undetermined,
          effort_left = at.figures.effort_left, at_target = at.figures.at_target, must_dos_open = at.musts, effort_spent = at.spent,
        }
      end
    end
  end
end

local function reach(route)
  if route.finished then return "all of it by the end of " .. when(#route.quarters) end
  if #route.quarters == 0 then return "nothing can start" end
  return "not all of it within " .. text.count(#route.quarters, "quarter")
end

local words = {}
for _, route in ipairs(routes) do list.add(words, text.capital(route.name) .. ": " .. reach(route)) end
say("There is at most " .. total .. " of effort to come, for " .. first.capabilities .. " capabilities. At " .. effort
    .. " a quarter that is " .. text.fixed(total / effort, 1) .. " quarters' work, if nothing had to wait.")
for _, route in ipairs(routes) do
  local at, line = route.at_due, route.name .. ": " .. reach(route)
  if at and due and due > 0 then
    line = line .. "; by the target's date " .. at.figures.at_target .. " of " .. at.figures.capabilities
           .. " capabilities at it, " .. text.count(at.musts, "must-do") .. " still open"
  end
  point(line .. ".")
end

note "Every route does the same work in the end: what differs is what is done early, and what waits."
note "It is not a plan: nobody's time, no slips, no order within a quarter; each action takes one quarter whatever its effort."
