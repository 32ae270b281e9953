---@meta _

-- What a what-if script of ICS Advisor may use: nothing else is there. For editors that use the Lua language server: open the folder
-- scripts/what-if. The program does not read this file. A test makes it from engine/script/what_if_table.cpp: do not edit it.

---One case of the system: a value, which nothing changes.
---@class (exact) Case
local Case = {}

---An action. `rank`, `score` and `parts` are those of one that is ready or blocked.
---@class (exact) Action
---@field id string
---@field title string
---@field capability string
---@field capability_title string
---@field domain string
---@field framework string
---@field stage string
---@field stage_title string
---@field effort integer
---@field lead string
---@field must_do boolean
---@field tags string[]
---@field state string
---@field unlocks integer
---@field known boolean
---@field begun boolean
---@field rank? integer
---@field score? number
---@field parts? table<string, number>

list = {}
number = {}
text = {}

---Puts the question that the script answers; once, and first.
---
---```lua
---question "What would this open?"
---```
---@param text string
function question(text) end

---What --arg effort=... gives, else the default; of the default's kind, and one of a list of texts where a third value names them.
---
---```lua
---argument("effort", 20)
---```
---@param name string
---@param default string|number|boolean
---@param choices? string[]
---@return any
---@nodiscard
function argument(name, default, choices) end

---The case as it stands.
---
---```lua
---base()
---```
---@return Case
---@nodiscard
function base() end

---The case as it stands, with changes; short for base():with.
---
---```lua
---with { ["hlp-2019/2.3"] = "maturing" }
---```
---@param changes table<string, any>
---@return Case
---@nodiscard
function with(changes) end

---What changes from one case to another.
---
---```lua
---difference(a, b)
---```
---@param a Case
---@param b Case
---@return table<string, table[]>
---@nodiscard
function difference(a, b) end

---All capabilities, by framework.
---
---```lua
---capabilities()
---```
---@return table[]
---@nodiscard
function capabilities() end

---All requirements and figures, as they stand.
---
---```lua
---metrics()
---```
---@return table[]
---@nodiscard
function metrics() end

---All circumstances that rules may read.
---
---```lua
---circumstances()
---```
---@return table[]
---@nodiscard
function circumstances() end

---What the system aims at.
---
---```lua
---targets()
---```
---@return table[]
---@nodiscard
function targets() end

---The system: its name, the day it is advised on, its population where given.
---
---```lua
---system()
---```
---@return table
---@nodiscard
function system() end

---Answers in words: a paragraph.
---
---```lua
---say "It opens three actions."
---```
---@param text string
function say(text) end

---Answers in words: a point of a list.
---
---```lua
---point "It opens three actions."
---```
---@param text string
function point(text) end

---Names the columns of the table; once, before its rows.
---
---```lua
---columns { "action", "effort" }
---```
---@param names string[]
function columns(names) end

---Adds a row to the table; what it leaves out stays empty.
---
---```lua
---row { action = "Name a lead", effort = 1 }
---```
---@param cells table<string, string|number|boolean>
function row(cells) end

---Says, below the table, how the answer is to be read.
---
---```lua
---note "What is not known counts as still to do."
---```
---@param text string
function note(text) end

---Gives up: the run ends with this message and no answer.
---
---```lua
---stop "no such stage"
---```
---@param text string
function stop(text) end

---Visits a list from its first item on.
---
---```lua
---for i, value in ipairs(list) do
---```
---@param list any[]
---@return fun(list: any[], i?: integer): integer, any
---@nodiscard
function ipairs(list) end

---Visits a table in order of its keys: numbers first, then texts.
---
---```lua
---for key, value in pairs(table) do
---```
---@param table table
---@return fun(state: any, key?: any): any, any
---@nodiscard
function pairs(table) end

---Another case: this one with changes. This one stays as it is.
---
---```lua
---c:with { complete = "hlp-2019/2.3/maturing/03" }
---```
---@param changes table<string, any>
---@return Case
---@nodiscard
function Case:with(changes) end

---Another case: every action on the way of which nothing is known taken as unmet, or as met.
---
---```lua
---c:settled "unmet"
---```
---@param status "unmet"|"met"
---@return Case
---@nodiscard
function Case:settled(status) end

---What it comes to, in numbers.
---
---```lua
---c:figures()
---```
---@return table<string, integer>
---@nodiscard
function Case:figures() end

---The actions that can start, by rank.
---
---```lua
---c:ready()
---```
---@return Action[]
---@nodiscard
function Case:ready() end

---The actions that wait for others, by rank.
---
---```lua
---c:blocked()
---```
---@return Action[]
---@nodiscard
function Case:blocked() end

---All actions on the way to the target that are not known to be done, later ones and those that hang on an answer included.
---
---```lua
---c:open()
---```
---@return Action[]
---@nodiscard
function Case:open() end

---The actions that are done.
---
---```lua
---c:done()
---```
---@return Action[]
---@nodiscard
function Case:done() end

---What is not known: stages, actions on the way, figures, circumstances; each with the two `ends` between which it lies.
---
---```lua
---c:unknown()
---```
---@return table[]
---@nodiscard
function Case:unknown() end

---Where a capability stands.
---
---```lua
---c:stage "hlp-2019/2.3"
---```
---@param id string
---@return table
---@nodiscard
function Case:stage(id) end

---Whether a capability has reached a stage: true, false, or nil where that is not known.
---
---```lua
---c:reached "hlp-2019/2.3@maturing"
---```
---@param id string
---@return boolean?
---@nodiscard
function Case:reached(id) end

---The state of an action, or of a capability at a stage: done, ready, blocked, later, undetermined or not applicable.
---
---```lua
---c:state "hlp-2019/2.3/maturing/03"
---```
---@param id string
---@return string
---@nodiscard
function Case:state(id) end

---The actions not known to be done that must come before it, directly or not.
---
---```lua
---c:needs "hlp-2019/2.3/maturing/03"
---```
---@param id string
---@return Action[]
---@nodiscard
function Case:needs(id) end

---A requirement or figure, by its name.
---
---```lua
---c:metric "iapt-access"
---```
---@param name string
---@return table
---@nodiscard
function Case:metric(name) end

---Whether a circumstance is so: true, false, or nil where that is not known.
---
---```lua
---c:context "merger-planned"
---```
---@param id string
---@return boolean?
---@nodiscard
function Case:context(id) end

---The recommendations made.
---
---```lua
---c:recommendations()
---```
---@return table[]
---@nodiscard
function Case:recommendations() end

---The recommendations that hang on what is not known.
---
---```lua
---c:undecided()
---```
---@return table[]
---@nodiscard
function Case:undecided() end

---Whether a rule fires, or a recommendation is made: true, false, or nil where that hangs on what is not known.
---
---```lua
---c:fires "rcpsych/joint-investment-strategy"
---```
---@param id string
---@return boolean?
---@nodiscard
function Case:fires(id) end

---Adds a value at the end of a list.
---
---```lua
---list.add(names, "x")
---```
---@param list any[]
---@param value any
function list.add(list, value) end

---A new list in order of these fields, of the items themselves where none is named; '-' puts the greatest first, what has no value comes last, equals stay in order.
---
---```lua
---list.sort(actions, "-score", "id")
---```
---@param list any[]
---@param ... string
---@return any[]
---@nodiscard
function list.sort(list, ...) end

---A new list of the first so many items.
---
---```lua
---list.first(actions, 3)
---```
---@param list any[]
---@param n integer
---@return any[]
---@nodiscard
function list.first(list, n) end

---A new list of one field of each item.
---
---```lua
---list.collect(actions, "title")
---```
---@param list table[]
---@param field string
---@return any[]
---@nodiscard
function list.collect(list, field) end

---The sum of one field of each item.
---
---```lua
---list.sum(actions, "effort")
---```
---@param list table[]
---@param field string
---@return number
---@nodiscard
function list.sum(list, field) end

---Whether a value is in a list.
---
---```lua
---list.has(names, "x")
---```
---@param list any[]
---@param value any
---@return boolean
---@nodiscard
function list.has(list, value) end

---A new list of the items of both.
---
---```lua
---list.join(a, b)
---```
---@param a any[]
---@param b any[]
---@return any[]
---@nodiscard
function list.join(a, b) end

---The items of a list as a sentence has them: a, b and c.
---
---```lua
---text.all_of(names)
---```
---@param list (string|number)[]
---@return string
---@nodiscard
function text.all_of(list) end

---The items of a list with a text between them.
---
---```lua
---text.join(names, ", ")
---```
---@param list (string|number)[]
---@param between string
---@return string
---@nodiscard
function text.join(list, between) end

---A number with its noun: 1 action, 3 actions; a third value gives a plural that does not end in s.
---
---```lua
---text.count(3, "action")
---```
---@param n number
---@param one string
---@param many? string
---@return string
---@nodiscard
function text.count(n, one, many) end

---A number with so many decimals.
---
---```lua
---text.fixed(2.345, 1)
---```
---@param x number
---@param decimals integer
---@return string
---@nodiscard
function text.fixed(x, decimals) end

---A text filled up with spaces, a number with spaces before it.
---
---```lua
---text.pad(title, 12)
---```
---@param text string|number
---@param width integer
---@return string
---@nodiscard
function text.pad(text, width) end

---A text of at most so many characters, cut at a word.
---
---```lua
---text.shorten(title, 40)
---```
---@param text string
---@param most integer
---@return string
---@nodiscard
function text.shorten(text, most) end

---A text that begins with a capital.
---
---```lua
---text.capital(sentence)
---```
---@param text string
---@return string
---@nodiscard
function text.capital(text) end

---How many characters a text has.
---
---```lua
---text.length(title)
---```
---@param text string
---@return integer
---@nodiscard
function text.length(text) end

---A number rounded to so many decimals, or to a whole number.
---
---```lua
---number.round(2.345, 1)
---```
---@param x number
---@param decimals? integer
---@return number
---@nodiscard
function number.round(x, decimals) end

---The smallest of some numbers.
---
---```lua
---number.least(a, b)
---```
---@param ... number
---@return number
---@nodiscard
function number.least(...) end

---The greatest of some numbers.
---
---```lua
---number.most(a, b)
---```
---@param ... number
---@return number
---@nodiscard
function number.most(...) end
