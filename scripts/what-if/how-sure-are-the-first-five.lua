-- How far may a stage be wrong before the first five actions change?
--
-- Sets every capability aimed at to each other stage, one at a time, and looks whether the first five actions of the report
-- are still the same five. The nearest stage at which one of them changes is shown.
--
-- Run it:   ics-advisor what-if ASSESSMENT --script scripts/what-if/how-sure-are-the-first-five.lua --arg first=5
-- Assumes:  all else stays as it is. The order among the five is not looked at, only which they are.

question "How far may a stage be wrong before the first five actions change?"

local first = argument("first", 5)
if first < 1 or first ~= first // 1 then stop "first is a whole number from 1 up" end
local now   = base()

local function firsts(case)
  local ids, titles = {}, {}
  for _, action in ipairs(list.first(case:ready(), first)) do
    ids[action.id] = action.title
    list.add(titles, action.title)
  end
  return ids, titles
end

local held, titles = firsts(now)
if #titles == 0 then
  say "No action can start as things stand, so there is no list to be sure of."
  return
end

local function position(stages, stage)
  for i, id in ipairs(stages) do if id == stage then return i end end
end

-- The actions that would go and come, those that are simply done by then left apart.
local function changes(case)
  local then_, gone, come = firsts(case), {}, {}
  for id, title in pairs(held) do if not then_[id] then list.add(gone, "'" .. title .. "'") end end
  for id, title in pairs(then_) do if not held[id] then list.add(come, "'" .. title .. "'") end end
  return gone, come
end

local found, steady, tried = {}, 0, 0
for _, c in ipairs(capabilities()) do
  local stage = now:stage(c.id)
  if c.target and not stage.not_applicable then
    tried = tried + 1
    local low, high = position(c.stages, stage.low), position(c.stages, stage.high)
    local nearest
    for i, id in ipairs(c.stages) do
      local off = i < low and low - i or i > high and i - high or 0
      local other = (i < low or i > high or low < high) and now:with { [c.id] = id }
      if other then
        local gone, come = changes(other)
        if #gone > 0 and (not nearest or off < nearest.off) then
          nearest = { off = off, stage = other:stage(c.id).words, gone = gone, come = come }
        end
      end
    end
    if nearest then
      list.add(found, {
        title = c.title, now = stage.words, off = nearest.off, stage = nearest.stage, gone = nearest.gone, come = nearest.come,
      })
    else
      steady = steady + 1
    end
  end
end
found = list.sort(found, "off", "title")

local function names(off)
  local titles_off = {}
  for _, one in ipairs(found) do if one.off == off then list.add(titles_off, "'" .. one.title .. "'") end end
  return titles_off
end

if #found == 0 then
  say("As far as you like: no stage of a single capability changes which " .. #titles .. " actions come first.")
else
  say("For " .. steady .. " of the " .. tried .. " capabilities aimed at, no stage would change which " .. #titles .. " actions come first.")
  local open, next_to = names(0), names(1)
  if #open > 0 then
    say("The list is not settled yet for " .. #open .. ", as one of the stages where each may stand now would change it: "
        .. text.all_of(open) .. ". These answers are worth having before the list is taken as it is.")
  end
  if #next_to > 0 then
    say("For " .. #next_to .. " it changes if the capability stands one stage from where it is taken to stand: " .. text.all_of(next_to) .. ".")
  end
  local further = #found - #open - #next_to
  if further > 0 then say("For " .. further .. " the stage would have to be wrong by two or more.") end
end

columns { "capability", "stands_at", "stages_off", "first_changes_at", "would_go", "would_come" }
for _, one in ipairs(found) do
  row {
    capability = one.title, stands_at = one.now, stages_off = one.off, first_changes_at = one.stage,
    would_go = text.all_of(one.gone), would_come = #one.come > 0 and text.all_of(one.come) or "none",
  }
end

note "'Stages off' is 0 where the stage that changes the list lies within what is not known now."
note "One stage at a time: two that are wrong together may change more."
