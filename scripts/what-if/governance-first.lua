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
if budget < 1 then stop "effort is a number from 1 up" end

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

local start = base():settled "unmet"

-- Those of `actions`, in order, that fit into what is left; whether only those about the topic are taken.
local function chosen(actions, left, only_topic)
  local out = {}
  for _, action in ipairs(actions) do
    if action.effort <= left and (action.topic or not only_topic) then
      list.add(out, action)
      left = left - action.effort
    end
  end
  return out
end

local function spend(names)
  local case, left, done = start, budget, {}
  while true do
    local ready = case:ready()
    for _, action in ipairs(ready) do action.topic = is_about(action, names) end
    local round = chosen(ready, left, true)
    if #round == 0 then round = chosen(ready, left, false) end
    if #round == 0 then return { case = case, done = done, spent = budget - left } end
    left = left - list.sum(round, "effort")
    done = list.join(done, round)
    -- What was known by a rating may be unknown once that is outgrown: it still counts as to do.
    case = case:with({ complete = list.collect(round, "id") }):settled "unmet"
  end
end

local could_start = {}
for _, action in ipairs(start:ready()) do could_start[action.id] = true end

-- What has been opened: what could not start before, and by now can, or is done.
local function opened(result)
  local actions = difference(start, result.case).ready
  for _, action in ipairs(result.done) do
    if not could_start[action.id] then list.add(actions, action) end
  end
  return actions
end

local runs = {
  { name = "Governance first", result = spend(topics.governance) },
  { name = "Money first", result = spend(topics.money) },
  { name = "The report's order", result = spend(topics.report) },
}

columns { "route", "effort_spent", "actions_done", "of_its_topic", "opened", "wait_for_those", "stages_up", "blocked_then", "still_recommended" }
for _, run in ipairs(runs) do
  local result, figures = run.result, run.result.case:figures()
  local new = opened(result)
  run.opened, run.up, run.topic = #new, 0, {}
  for _, moved in ipairs(difference(start, result.case).stages) do
    if moved.up and moved.aimed_at then run.up = run.up + 1 end
  end
  for _, action in ipairs(result.done) do
    if action.topic then list.add(run.topic, "'" .. action.title .. "'") end
  end
  row {
    route = run.name, effort_spent = result.spent, actions_done = #result.done, of_its_topic = #run.topic, opened = run.opened,
    wait_for_those = list.sum(new, "unlocks"), stages_up = run.up, blocked_then = figures.blocked,
    still_recommended = figures.recommendations,
  }
end

local governance, money, report = runs[1], runs[2], runs[3]
local function came_to(run)
  local function some(n, one, many) return n == 0 and "no " .. one or text.count(n, one, many) end
  return "opens " .. some(run.opened, "action", "actions") .. " and brings " .. some(run.up, "capability", "capabilities") .. " up a stage"
end

local verdict = "By these measures neither is ahead"
if governance.opened ~= money.opened then
  verdict = governance.opened > money.opened and "Yes, by what it opens" or "No, not by what it opens"
elseif governance.up ~= money.up then
  verdict = governance.up > money.up and "It opens as much, and moves more stages" or "It opens as much, and moves fewer stages"
end
say(verdict .. ": for an effort of " .. budget .. ", governance first " .. came_to(governance) .. "; money first " .. came_to(money)
    .. ". The report's own order " .. came_to(report)
    .. (report.opened > number.most(governance.opened, money.opened) and ", which is more than either." or "."))

local function takes_on(run, topic)
  if #run.topic == 0 then
    say(run.name .. ": nothing about " .. topic .. " can start, so it takes the report's order.")
  else
    say(run.name .. " takes on " .. text.count(#run.topic, "action") .. " about " .. topic .. ", such as "
        .. text.all_of(list.first(run.topic, 3)) .. ", and then " .. (#run.result.done - #run.topic) .. " others.")
  end
end
takes_on(governance, "governance")
takes_on(money, "money")

note "'Opened' counts actions that could not start at the beginning, and at the end can start or are done; 'wait for those' the open actions that wait for them, directly or not."
note "Where nothing is known of an action it is taken as still to do, so that both routes begin lower than the system may stand."
note "Effort is in relative points; the order of work within a round, and who has time for it, is for the system to say."
