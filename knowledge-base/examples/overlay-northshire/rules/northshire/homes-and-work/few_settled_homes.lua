-- Very few people have a settled home, and not all of what would keep one is daily practice.
local homes   = metric "settled-home"
local support = {
  capability "northshire/2.1", -- housing workers
  capability "northshire/2.2", -- help into work
  capability "northshire/2.3", -- charities
}

local very_few = 60 -- per cent; our judgement: the target is 75, and below three in five no one team can mend it

return rule {
  id         = "northshire/few-settled-homes",
  title      = "Very few people have a settled home, and housing, work or charities' help is not yet Working",
  recommends = { "rcpsych-2019/theme-2/local/03" },
  advances   = { "northshire/2.1/working/01", "northshire/2.2/working/01", "northshire/2.3/working/02" },
  when = function()
    if not homes:below(very_few) then return false end
    for _, part in ipairs(support) do
      if part:below "working" then return true end
    end
    return false
  end,
}
