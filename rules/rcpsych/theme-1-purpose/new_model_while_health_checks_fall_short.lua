-- A new model that leaves the bodies of people with severe mental illness out of sight is not parity.
local new_model     = context "new-care-model"
local health_checks = metric "smi-physical-health-check"

return rule {
  id         = "rcpsych/new-model-while-health-checks-fall-short",
  title      = "A new care model goes ahead while physical health checks in severe mental illness fall short",
  recommends = { "rcpsych-2019/theme-1/local/02" },
  advances   = { "hlp-2019/3.3/maturing/04", "hlp-2019/1.4/maturing/13" },
  when = function()
    return new_model:yes() and health_checks:misses()
  end,
}
