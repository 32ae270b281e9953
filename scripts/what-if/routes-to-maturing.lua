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
if most < 1 then stop "at least one quarter has to be walked" end

local start = base():settled "unmet"
local total = start:figures().effort_left
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

-- The route's quarters, at most so many, at so much effort each.
local function walk(route, a_quarter, quarters_at_most)
  local case, quarters = start, {}
  for _ = 1, quarters_at_most do
    local ready, left, chosen = case:ready(), a_quarter, {}
    for _, action in ipairs(ready) do action.governance = list.has(action.tags, "governance") end
    for _, action in ipairs(list.sort(ready, route.keys[1], route.keys[2])) do
      if action.effort <= left then
        list.add(chosen, action.id)
        left = left - action.effort
      end
    end
    if #chosen == 0 then break end
    -- What was known by a rating may be unknown once that is outgrown: it still counts as to do.
    case = case:with({ complete = chosen }):settled "unmet"
    list.add(quarters, { case = case, figures = case:figures(), spent = a_quarter - left })
  end
  local last = quarters[#quarters]
  return quarters, last ~= nil and last.figures.effort_left == 0
end

local function must_dos(case)
  local n = 0
  for _, action in ipairs(case:open()) do if action.must_do then n = n + 1 end end
  return n
end

local ahead = due and due > 0 and due or nil
for _, route in ipairs(routes) do
  route.quarters, route.finished = walk(route, effort, most)
  for _, quarter in ipairs(route.quarters) do quarter.musts = must_dos(quarter.case) end
  route.at_due = ahead and (route.quarters[ahead] or route.quarters[#route.quarters])
end

-- The least effort a quarter at which the route is done by the target's date; nothing where no effort is enough, as too much
-- waits for other work.
local function enough(route)
  local low, high = 8, 256
  local function is_enough(a_quarter)
    local _, finished = walk(route, a_quarter, ahead)
    return finished
  end
  if not is_enough(high) then return end
  while low < high do
    local middle = (low + high) // 2
    if is_enough(middle) then high = middle else low = middle + 1 end
  end
  return low
end

columns { "by_the_end_of", "route", "capabilities_at_target", "actions_open", "must_do_actions_open", "effort_left", "effort_that_quarter" }
for quarter = 1, most do
  for _, route in ipairs(routes) do
    local at = route.quarters[quarter]
    if at and (quarter % 2 == 0 or quarter == ahead or quarter == #route.quarters) then
      row {
        by_the_end_of = when(quarter), route = route.name, capabilities_at_target = at.figures.at_target,
        actions_open = at.figures.ready + at.figures.blocked + at.figures.later + at.figures.undetermined,
        must_do_actions_open = at.musts, effort_left = at.figures.effort_left, effort_that_quarter = at.spent,
      }
    end
  end
end

local function reach(route)
  if route.finished then return "all of it by the end of " .. when(#route.quarters) end
  if #route.quarters == 0 then return "nothing can start" end
  return "not all of it within " .. text.count(#route.quarters, "quarter")
end

if total == 0 then
  say "Nothing is left to do on the way to the target."
  return
end
say("There is at most " .. total .. " of effort to come, for " .. text.count(start:figures().capabilities, "capability", "capabilities")
    .. ". At " .. effort .. " a quarter that would be " .. number.round(total / effort, 1) .. " quarters' work, if nothing had to wait.")
for _, route in ipairs(routes) do
  local at, line = route.at_due, route.name .. ": " .. reach(route)
  if at then
    line = line .. "; by the end of " .. when(ahead) .. ", before the target's date, " .. at.figures.at_target .. " of "
           .. at.figures.capabilities .. " capabilities at the target, " .. text.count(at.musts, "must-do action") .. " still open"
  end
  point(line .. ".")
end

if ahead then
  local needs = {}
  for _, route in ipairs(routes) do
    if not route.finished or #route.quarters > ahead then
      local least = enough(route)
      list.add(needs, route.name .. ": " .. (least and "about " .. least .. " a quarter" or "no effort is enough, as too much waits for other work"))
    end
  end
  if #needs > 0 then say("To be there by the target's date would take more. " .. text.join(needs, "; ") .. ".") end
end

note "A must-do action serves a national requirement that is a must-do."
note "Every route does the same work in the end: what differs is what is done early, and what waits."
note "It is not a plan: nobody's time, no slips, no order within a quarter; each action takes one quarter whatever its effort."
