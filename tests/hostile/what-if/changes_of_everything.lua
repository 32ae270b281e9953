question "?"
with { x = 1, y = 2, complete = {} , ["tiny/1.1"] = "grown" }
