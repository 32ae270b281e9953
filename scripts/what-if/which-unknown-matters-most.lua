-- Which unknown matters most: whose answer would change most of the advice?
--
-- Sets each thing that is not known to either end, one at a time, and counts what differs between the two ends: which
-- recommendations are made, and which actions elsewhere can start. What is not known of one capability is set all at once, as one
-- conversation would settle it.
--
-- Run it:   ics-advisor what-if ASSESSMENT --script scripts/what-if/which-unknown-matters-most.lua --arg show=10
-- Assumes:  all else stays as it is, the other unknowns included. A figure's two ends are one that misses the target and one
--           that meets it.

question "Which unknown matters most: whose answer would change most of the advice?"

local show = argument("show", 10)
if show < 1 or show ~= show // 1 then stop "show is a whole number from 1 up" end
local now  = base()

-- One entry for each capability, figure and circumstance of which something is not known.
local subjects, by_capability, titles = {}, {}, {}
for _, c in ipairs(capabilities()) do titles[c.id] = c.title end
for _, unknown in ipairs(now:unknown()) do
  if unknown.kind == "criterion" then
    local subject = by_capability[unknown.capability]
    if not subject then
      subject = { title = titles[unknown.capability], kind = "capability", own = unknown.capability, low = {}, high = {}, unknown = 0 }
      by_capability[unknown.capability] = subject
      list.add(subjects, subject)
    end
    subject.unknown = subject.unknown + 1
    subject.low[unknown.id], subject.high[unknown.id] = unknown.ends[1], unknown.ends[2]
  elseif unknown.kind == "metric" or unknown.kind == "context" then
    list.add(subjects, {
      title = unknown.title, kind = unknown.kind == "metric" and "figure" or "circumstance", unknown = 1,
      low = { [unknown.id] = unknown.ends[1] }, high = { [unknown.id] = unknown.ends[2] },
    })
  end
end

-- What is said of each recommendation, and which actions can start, those of the subject itself left out.
local function advice(case, own)
  local said, ready = {}, {}
  for _, r in ipairs(case:recommendations()) do said[r.id] = "made" end
  for _, r in ipairs(case:undecided()) do said[r.id] = "open" end
  for _, action in ipairs(case:ready()) do
    if action.capability ~= own then ready[action.id] = action end
  end
  return said, ready
end

local function differing(a, b)
  local n = 0
  for key, value in pairs(a) do if b[key] ~= value then n = n + 1 end end
  for key in pairs(b) do if a[key] == nil then n = n + 1 end end
  return n
end

local function differing_keys(a, b)
  local n = 0
  for key in pairs(a) do if not b[key] then n = n + 1 end end
  for key in pairs(b) do if not a[key] then n = n + 1 end end
  return n
end

for _, subject in ipairs(subjects) do
  local low_said, low_ready   = advice(now:with(subject.low), subject.own)
  local high_said, high_ready = advice(now:with(subject.high), subject.own)
  subject.recommendations = differing(low_said, high_said)
  subject.actions = differing_keys(low_ready, high_ready)
  subject.total = subject.recommendations + subject.actions
end
subjects = list.sort(subjects, "-total", "-recommendations", "title")

local telling = 0
for _, subject in ipairs(subjects) do if subject.total > 0 then telling = telling + 1 end end

if #subjects == 0 then
  say "Nothing that matters here is unknown."
  return
end
if telling == 0 then
  say("No single answer would change the advice: of " .. text.count(#subjects, "thing") .. " not known, none decides anything alone.")
  return
end

local function what(subject)
  local parts = {}
  if subject.recommendations > 0 then list.add(parts, text.count(subject.recommendations, "recommendation")) end
  if subject.actions > 0 then list.add(parts, "whether " .. text.count(subject.actions, "action") .. " of another capability can start") end
  return text.all_of(parts)
end
local first = subjects[1]
say("What is not known about '" .. first.title .. "' matters most: alone it decides " .. what(first) .. ".")
if telling > 1 then
  local next_ = {}
  for i = 2, number.least(4, telling) do list.add(next_, "'" .. subjects[i].title .. "' (" .. what(subjects[i]) .. ")") end
  say((#next_ == 1 and "Next comes " or "Next come ") .. text.all_of(next_) .. ".")
end
if telling < #subjects then
  say("Of " .. #subjects .. " things not known, " .. (#subjects - telling) .. " would change nothing alone.")
else
  say("Each of the " .. #subjects .. " things not known would change something.")
end

columns { "not_known", "kind", "open_questions", "recommendations", "actions_elsewhere", "total" }
for _, s in ipairs(list.first(subjects, show)) do
  if s.total > 0 then
    row {
      not_known = s.title, kind = s.kind, open_questions = s.unknown, recommendations = s.recommendations,
      actions_elsewhere = s.actions, total = s.total,
    }
  end
end

note "A recommendation counts where it is made at one end and not at the other, or settled at one and open at the other."
note "The ends are the two extremes: all that is not known of a capability unmet, or all of it met. Most answers lie between."
note "The report's own questions count what an answer bears on together with others; this counts what it decides alone."
note "Actions of the capability itself are left out: they depend on the answer by their nature."
