-- Replaces its own helper.
local a = capability "toy/1"
local function helper() return true end
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    local old = helper
    helper = function() return false end
    return old()
  end,
}
