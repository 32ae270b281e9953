question "?"
with { "tiny/1.1", "grown" }
