-- Does settling governance first pay, against money first, for the same effort?
--
-- Spends the same effort twice from where the system stands: once on what can start about governance, once on what can
-- start about money (the topics 'finance', 'investment' and 'risk-share'), then on the rest in the order of the report. A
-- third run takes the order of the report alone. Then it compares what each has opened.
--
-- Run it:   ics-advisor what-if ASSESSMENT --script scripts/what-if/governance-first.lua --arg effort=40
-- Assumes:  work goes in rounds; a round takes what can start then, in order, while effort is left. Where nothing is known
--           of an action it is taken as still to do.

question "Does settling governance first pay, against money first, for the same effort?"

local budget = argument("effort", 40)

local function at_worst(case)
  local changes = {}
  for _, unknown in ipairs(case:unknown()) do
    if unknown.kind == "criterion" then changes[unknown.id] = "unmet" end
  end
  return case:with(changes)
end

local topics = {
  governance = { "governance" },
  money = { "finance", "investment", "risk-share" },
  report = {},
}

local function is_about(action, names)
  for _, name in ipairs(names) do
    if list.has(action.tags, name) then return true end
  end
  return false
end

local start = at_worst(base())

local function spend(names)
  local case, left, done, of_topic = start, budget, {}, 0
  while true do
    local ready, chosen = case:ready(), {}
    for _, action in ipairs(ready) do action.first = is_about(action, names) end
    local order = list.sort(ready, "-first", "rank")
    local first_open = #order > 0 and order[1].first
    for _, action in ipairs(order) do
      -- A round that has work of the topic does that alone: what it opens may be of the topic again.
      if action.effort <= left and (action.first or not first_open) then
        list.add(chosen, action.id)
        left = left - action.effort
        list.add(done, action)
        if action.first then of_topic = of_topic + 1 end
      end
    end
    if #chosen == 0 then
      -- Nothing of the topic fits any more: go on with the rest.
      for _, action in ipairs(order) do
        if action.effort <= left then
          list.add(chosen, action.id)
          left = left - action.effort
          list.add(done, action)
        end
      end
    end
    if #chosen == 0 then return { case = case, done = done, of_topic = of_topic, spent = budget - left } end
    case = case:with { complete = chosen }
  end
end

local runs = {
  { name = "Governance first", result = spend(topics.governance) },
  { name = "Money first", result = spend(topics.money) },
  { name = "The report's order", result = spend(topics.report) },
}

columns { "route", "effort_spent", "actions_done", "of_its_topic", "can_start_then", "newly_opened", "blocked_then", "wait_for_them", "stages_reached", "recommendations_then" }
for _, run in ipairs(runs) do
  local result, waiting, up = run.result, 0, 0
  local d = difference(start, result.case)
  for _, action in ipairs(result.case:blocked()) do waiting = waiting + 1 end
  for _, moved in ipairs(d.stages) do
    if moved.up and moved.aimed_at then up = up + 1 end
  end
  local unlocked = list.sum(d.ready, "unlocks")
  run.opened, run.up, run.unlocks, run.blocked = #d.ready, up, unlocked, waiting
  row {
    route = run.name, effort_spent = result.spent, actions_done = #result.done, of_its_topic = result.of_topic,
    can_start_then = result.case:figures().ready, newly_opened = #d.ready, blocked_then = waiting, wait_for_them = unlocked,
    stages_reached = up, recommendations_then = result.case:figures().recommendations,
  }
end

local governance, money, report = runs[1], runs[2], runs[3]
local function came_to(run)
  return text.count(run.opened, "new action") .. " opened and " .. text.count(run.up, "capability", "capabilities") .. " a stage up"
end

local better = governance.opened - money.opened
local verdict
if better > 0 then
  verdict = "Yes, by what it opens"
elseif better < 0 then
  verdict = "No, not by what it opens"
elseif governance.up ~= money.up then
  verdict = governance.up > money.up and "It opens as much, and moves more stages" or "It opens as much, and moves fewer stages"
else
  verdict = "It makes no difference by these measures"
end
say(verdict .. ": for an effort of " .. budget .. ", governance first leaves " .. came_to(governance) .. ", money first "
    .. came_to(money) .. "; the report's own order leaves " .. came_to(report) .. ".")

local function topic_words(run, topic)
  if run.result.of_topic == 0 then return "nothing about " .. topic .. " can start" end
  local titles = {}
  for _, action in ipairs(list.first(run.result.done, 3)) do list.add(titles, "'" .. action.title .. "'") end
  return text.count(run.result.of_topic, "action") .. " about " .. topic .. ", beginning with " .. text.all_of(titles)
end
say("Governance first takes on " .. topic_words(governance, "governance") .. ".")
say("Money first takes on " .. topic_words(money, "money") .. ".")

note "'Newly opened' counts actions that can start at the end and could not at the beginning; 'wait for them' the open actions that wait for those, directly or not."
note "Where nothing is known of an action it is taken as still to do, so that both routes begin lower than the system may stand."
note "Effort is in relative points; the order of work within a round, and who has time for it, is for the system to say."
