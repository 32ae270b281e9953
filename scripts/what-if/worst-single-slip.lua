-- Which single slip would cost most?
--
-- Takes every capability that stands above its lowest stage, and lets it fall by one stage; and every action that is
-- known to be done, and lets it come undone. One at a time. Ranks them by the effort that would have to be made up,
-- then by the actions that could no longer start.
--
-- Run it:   ics-advisor what-if ASSESSMENT --script scripts/what-if/worst-single-slip.lua --arg show=10
-- Assumes:  only what the assessment says or what follows from it can slip: of what is not known nothing is known to be lost.

question "Which single slip would cost most?"

local show = argument("show", 10)
if show < 1 or show ~= show // 1 then stop "show is a whole number from 1 up" end
local now  = base()
local left = now:figures().effort_left

local function below(stages, stage)
  for i = 2, #stages do
    if stages[i] == stage then return stages[i - 1] end
  end
end

local slips = {}
local function try(what, kind, title, was, is, changes)
  local slipped = now:with(changes)
  local d = difference(now, slipped)
  list.add(slips, {
    slip = title, kind = kind, from = was, to = is,
    effort_to_make_up = slipped:figures().effort_left - left,
    no_longer_ready = #d.not_ready,
    newly_blocked = #d.blocked,
    recommendations_new = #d.recommended,
    id = what, blocked = d.blocked, not_ready = d.not_ready, recommended = d.recommended,
  })
end

local stages_tried, actions_tried = 0, 0
for _, c in ipairs(capabilities()) do
  local stage = now:stage(c.id)
  local lower = c.target and not stage.not_applicable and below(c.stages, stage.low)
  if lower then
    stages_tried = stages_tried + 1
    local slipped = now:with { [c.id] = lower }
    try(c.id, "stage", c.title, stage.words, slipped:stage(c.id).words, { [c.id] = lower })
  end
end
-- A capability's rating does not survive that one of its actions comes undone. What it says of the others is kept by saying it
-- of each.
local done, open = now:done(), now:open()
local function coming_undone(action)
  local changes = {}
  for _, other in ipairs(done) do
    if other.capability == action.capability then changes[other.id] = "met" end
  end
  for _, other in ipairs(open) do
    if other.capability == action.capability and other.known then changes[other.id] = other.begun and "partly" or "unmet" end
  end
  changes[action.id] = "unmet"
  return changes
end
for _, action in ipairs(done) do
  actions_tried = actions_tried + 1
  try(action.id, "action", action.title, "done", "not done", coming_undone(action))
end

slips = list.sort(slips, "-effort_to_make_up", "-no_longer_ready", "-newly_blocked", "-recommendations_new", "id")
local worst = slips[1]

if not worst then
  say "Nothing can be shown to slip: no capability aimed at is known to stand above its lowest stage, and no action is known to be done."
  return
end

local function loss(slip)
  local parts = {}
  if slip.effort_to_make_up > 0 then list.add(parts, "effort " .. slip.effort_to_make_up .. " to make up") end
  if slip.no_longer_ready > 0 then list.add(parts, text.count(slip.no_longer_ready, "action") .. " that could no longer start") end
  if slip.recommendations_new > 0 then list.add(parts, text.count(slip.recommendations_new, "new recommendation")) end
  return #parts > 0 and text.all_of(parts) or "nothing that shows here"
end

local function named(slip)
  if slip.kind == "action" then return "'" .. slip.slip .. "' came undone" end
  return "'" .. slip.slip .. "' fell from " .. slip.from .. " to " .. slip.to
end

say("It would cost most if " .. named(worst) .. ": " .. loss(worst) .. ".")
local held = {}
for _, action in ipairs(list.first(worst.not_ready, 3)) do list.add(held, "'" .. action.title .. "'") end
if #held > 0 then say("It would hold up " .. text.all_of(held) .. ".") end
if slips[2] then say("Next comes what it would cost if " .. named(slips[2]) .. ": " .. loss(slips[2]) .. ".") end
if stages_tried == 0 and actions_tried > 0 then
  say("No capability aimed at is known to stand above its lowest stage, so none can be shown to fall: "
      .. text.count(actions_tried, "action") .. " known to be done " .. (actions_tried == 1 and "was" or "were") .. " tried.")
else
  say("Tried one at a time: " .. text.count(stages_tried, "capability", "capabilities") .. " falling by a stage, and "
      .. text.count(actions_tried, "action") .. " coming undone.")
end

columns { "slip", "kind", "from", "to", "effort_to_make_up", "no_longer_ready", "newly_blocked", "recommendations_new" }
for _, s in ipairs(list.first(slips, show)) do
  row {
    slip = s.slip, kind = s.kind, from = s.from, to = s.to, effort_to_make_up = s.effort_to_make_up,
    no_longer_ready = s.no_longer_ready, newly_blocked = s.newly_blocked, recommendations_new = s.recommendations_new,
  }
end

note "It says what would be lost, not how likely that is: the assessment holds nothing about that."
note "Where a stage is inferred from another framework, its actions count as still to do already: then a fall adds no effort."
note "A capability or action of which nothing is known is not tried."
