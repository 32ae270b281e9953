-- Compares a metric with a figure.
local a = metric "access"
local before = a > 5
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:known()
  end,
}
