-- What would meeting the Mental Health Investment Standard open?
--
-- Sets side by side: the standard met and nothing else; the action behind it done, with all that it needs first; the
-- whole stage of finance that it belongs to; and the stage after that.
--
-- Run it:   ics-advisor what-if ASSESSMENT --script scripts/what-if/meet-the-investment-standard.lua
-- Assumes:  the system aims at a stage of the HLP tool (2.3, shared finance), where the standard stands as an action.
--           Effort is in the points of the list of actions; what is not known counts as still to do.

question "What would meeting the Mental Health Investment Standard open?"

local standard   = "mhis"
local action     = "hlp-2019/2.3/developing/02"
local capability = "hlp-2019/2.3"

local now = base()

local aimed_at = false
for _, c in ipairs(capabilities()) do
  if c.id == capability and c.target then aimed_at = true end
end
if not aimed_at then
  say "This system does not aim at a stage of the HLP tool's shared finance (2.3), where the standard is an action. Aim there with --target to ask this."
  return
end

local met = now:metric(standard).meets
if met then
  say "The standard is met already, by the assessment's own figure. What follows is what the work around it would open."
elseif met == nil then
  say "The assessment does not say whether the standard is met."
else
  say "The assessment says that the standard is not met."
end

columns { "what_is_done", "effort", "opens", "newly_blocked", "recommendations_new", "recommendations_gone", "stages_up" }

local function effect(name, changes)
  local d = difference(now, now:with(changes))
  local up = {}
  for _, moved in ipairs(d.stages) do
    if moved.up and moved.aimed_at then list.add(up, moved.title .. " (from " .. moved.was .. " to " .. moved.is .. ")") end
  end
  row {
    what_is_done = name, effort = list.sum(d.done, "effort"), opens = #d.ready, newly_blocked = #d.blocked,
    recommendations_new = #d.recommended, recommendations_gone = #d.no_longer_recommended, stages_up = #up,
  }
  return { difference = d, up = up, effort = list.sum(d.done, "effort") }
end

local alone = effect("The standard is met, and nothing else", { [standard] = true })
local done  = effect("The action behind it, with all it needs first",
                     { [standard] = true, complete = action, with_requirements = true })
local stage = effect("All of Developing in shared finance",
                     { [standard] = true, complete = capability .. "@developing", with_requirements = true })
local next_ = effect("All of Maturing in shared finance",
                     { [standard] = true, complete = capability .. "@maturing", with_requirements = true })

local function opened(found)
  local actions = found.difference.ready
  if #actions == 0 then return "no further action could start" end
  local titles = list.collect(list.first(actions, 4), "title")
  for i, title in ipairs(titles) do titles[i] = "'" .. title .. "'" end
  if #actions > 4 then list.add(titles, text.count(#actions - 4, "more", "more")) end
  return text.count(#actions, "further action") .. " could start: " .. text.all_of(titles)
end

local function raised(found)
  if #found.up == 0 then return "" end
  return " " .. text.capital(text.count(#found.up, "capability", "capabilities")) .. " would move up: " .. text.all_of(found.up) .. "."
end

local function titles_of(recommendations)
  local titles = {}
  for _, r in ipairs(list.first(recommendations, 3)) do list.add(titles, "'" .. r.title .. "'") end
  if #recommendations > 3 then list.add(titles, text.count(#recommendations - 3, "more", "more")) end
  return text.all_of(titles)
end

local function advised(found)
  local new, gone = found.difference.recommended, found.difference.no_longer_recommended
  return (#new > 0 and " It would newly be recommended: " .. titles_of(new) .. "." or "")
         .. (#gone > 0 and " It would no longer be recommended: " .. titles_of(gone) .. "." or "")
end

local state = now:state(action)
if state == "done" then
  say "The action behind it is done already."
elseif #done.difference.ready == 0 then
  say("On its own it opens nothing yet: with the standard met and the action behind it done (effort " .. done.effort
      .. " at most), " .. opened(done) .. "." .. raised(done) .. advised(done)
      .. " It counts as a national requirement in itself, and as one part of the stage of finance that it belongs to.")
else
  say("With the standard met and the action behind it done, all that it needs included (effort " .. done.effort
      .. " at most), " .. opened(done) .. "." .. raised(done) .. advised(done))
end

if stage.effort > 0 then
  say("With the rest of Developing in shared finance as well (effort " .. stage.effort .. " at most), "
      .. opened(stage) .. "." .. raised(stage) .. advised(stage))
end
if next_.effort > stage.effort then
  say("Carried on to Maturing (effort " .. next_.effort .. " at most, with all that it needs elsewhere), "
      .. opened(next_) .. "." .. raised(next_) .. advised(next_))
end

note "'Opens' counts actions that can start then and cannot start now. Actions that are finished are not counted."
note "What is not known is taken as still to do, so that the effort is the most that it can be."
