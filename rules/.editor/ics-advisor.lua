---@meta _

-- What a rule of ICS Advisor may use: nothing else is there. For editors that use the Lua language server, which shows
-- these lines and flags all other names. The program does not read this file. A test makes it from
-- engine/script/host_table.cpp: do not edit it.

---@alias Tier "neighbourhood"|"place"|"system"|"region"|"nation"

---What a rule says of itself. It has `recommends`, `advances` or both.
---@class (exact) RuleDeclaration
---@field id string The pack and the file's name with hyphens: "rcpsych/joint-investment-strategy".
---@field title string What it finds, as a short statement of one line.
---@field recommends? string[] Ids of the recommendations that answer what it finds.
---@field advances? string[] Ids of the criteria that act on it.
---@field when fun(): boolean Whether it fires: asks the handles bound above it, and changes nothing.

---A rule, as its file returns it.
---@class Rule

---A handle on a capability.
---
---```lua
---capability "hlp-2019/2.3"
---```
---@param id string
---@return Capability
---@nodiscard
function capability(id) end

---A handle on a criterion that is a requirement, or a sub-criterion of one.
---
---```lua
---criterion "hlp-2019/2.3/maturing/03"
---```
---@param id string
---@return Criterion
---@nodiscard
function criterion(id) end

---A handle on a metric, by its name.
---
---```lua
---metric "iapt-access"
---```
---@param name string
---@return Metric
---@nodiscard
function metric(name) end

---A handle on a circumstance of the system.
---
---```lua
---context "merger-planned"
---```
---@param id string
---@return Context
---@nodiscard
function context(id) end

---The handle on the system itself: its population, tiers and tags.
---
---```lua
---system
---```
---@type System
system = {}

---Declares the file's one rule, which the file returns.
---
---```lua
---rule { id = ..., when = ... }
---```
---@param declaration RuleDeclaration
---@return Rule
---@nodiscard
function rule(declaration) end

---Visits a list from its first item on.
---
---```lua
---for i, value in ipairs(list) do
---```
---@generic V
---@param list V[]
---@return fun(list: V[], i?: integer): integer, V
---@return V[]
---@return integer
function ipairs(list) end

---Visits a table in order of its keys: numbers first, then texts.
---
---```lua
---for key, value in pairs(table) do
---```
---@generic K, V
---@param table table<K, V>
---@return fun(state: any, key?: K): K, V
---@return any
function pairs(table) end

---@class (exact) Capability
local Capability = {}

---It stands below the stage.
---
---```lua
---totals:below "maturing"
---```
---@param stage string A stage of the capability's framework above the base, by its id.
---@return boolean
---@nodiscard
function Capability:below(stage) end

---It has reached the stage.
---
---```lua
---totals:at_least "maturing"
---```
---@param stage string A stage of the capability's framework above the base, by its id.
---@return boolean
---@nodiscard
function Capability:at_least(stage) end

---It stands at exactly this stage.
---
---```lua
---totals:at "maturing"
---```
---@param stage string A stage of the capability's framework above the base, by its id.
---@return boolean
---@nodiscard
function Capability:at(stage) end

---It stands below the stage that the system aims at; no where it aims at none.
---
---```lua
---totals:short_of_target()
---```
---@return boolean
---@nodiscard
function Capability:short_of_target() end

---Its stage is known exactly, or it is not applicable.
---
---```lua
---totals:known()
---```
---@return boolean
---@nodiscard
function Capability:known() end

---All of its requirements are not applicable; the answers above are then no.
---
---```lua
---totals:not_applicable()
---```
---@return boolean
---@nodiscard
function Capability:not_applicable() end

---@class (exact) Criterion
local Criterion = {}

---It is met.
---
---```lua
---strategy:met()
---```
---@return boolean
---@nodiscard
function Criterion:met() end

---It is unmet or only partly met.
---
---```lua
---strategy:open()
---```
---@return boolean
---@nodiscard
function Criterion:open() end

---Whether it is met is known, or it is not applicable.
---
---```lua
---strategy:known()
---```
---@return boolean
---@nodiscard
function Criterion:known() end

---It is not applicable; it is then neither met nor open.
---
---```lua
---strategy:not_applicable()
---```
---@return boolean
---@nodiscard
function Criterion:not_applicable() end

---@class (exact) Metric
local Metric = {}

---Its value misses the target, the local one before the metric's own; no for a national total without a local target.
---
---```lua
---access:misses()
---```
---@return boolean
---@nodiscard
function Metric:misses() end

---Its value meets the target, the local one before the metric's own; no for a national total without a local target.
---
---```lua
---access:meets()
---```
---@return boolean
---@nodiscard
function Metric:meets() end

---Its value is less than the figure.
---
---```lua
---access:below(16.8)
---```
---@param figure number In the metric's unit.
---@return boolean
---@nodiscard
function Metric:below(figure) end

---Its value is more than the figure.
---
---```lua
---access:above(16.8)
---```
---@param figure number In the metric's unit.
---@return boolean
---@nodiscard
function Metric:above(figure) end

---Its deadline is today or at most so many days ahead; no where it has none. Today is the date that the advice is given as of.
---
---```lua
---access:due_within(180)
---```
---@param days integer 0 or more.
---@return boolean
---@nodiscard
function Metric:due_within(days) end

---Its deadline lies before today; no where it has none.
---
---```lua
---access:passed()
---```
---@return boolean
---@nodiscard
function Metric:passed() end

---The assessment gives its value.
---
---```lua
---access:known()
---```
---@return boolean
---@nodiscard
function Metric:known() end

---@class (exact) Context
local Context = {}

---It is so.
---
---```lua
---merger:yes()
---```
---@return boolean
---@nodiscard
function Context:yes() end

---It is not so.
---
---```lua
---merger:no()
---```
---@return boolean
---@nodiscard
function Context:no() end

---The assessment says whether it is so.
---
---```lua
---merger:known()
---```
---@return boolean
---@nodiscard
function Context:known() end

---@class (exact) System
local System = {}

---It serves at least so many people.
---
---```lua
---system:population_at_least(500000)
---```
---@param people integer 1 or more.
---@return boolean
---@nodiscard
function System:population_at_least(people) end

---The assessment says that it works at this tier; no where it names no tiers.
---
---```lua
---system:has_tier "place"
---```
---@param tier Tier One of the five tiers.
---@return boolean
---@nodiscard
function System:has_tier(tier) end

---The assessment gives it this tag.
---
---```lua
---system:tagged "inequalities"
---```
---@param tag string A topic of the knowledge base's vocabulary, by its id.
---@return boolean
---@nodiscard
function System:tagged(tag) end
