question "?"
with { ["wait-4-weeks"] = 1 / 0 }
