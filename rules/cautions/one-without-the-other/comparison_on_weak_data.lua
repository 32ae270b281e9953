-- A neighbourhood that is ranked on figures it does not believe will argue about the figures.
local neighbourhoods_compared = criterion "hlp-2019/3.1/maturing/10"
local one_standard            = criterion "hlp-2019/3.1/developing/11"
local data_quality            = metric "data-quality-index"

return rule {
  id         = "cautions/comparison-on-weak-data",
  title      = "Neighbourhoods are compared on data whose quality or common standard falls short",
  recommends = { "rcpsych-2019/theme-3/local/06" },
  advances   = { "hlp-2019/3.1/developing/11", "hlp-2019/3.1/maturing/07" },
  when = function()
    return neighbourhoods_compared:met() and (one_standard:open() or data_quality:misses())
  end,
}
