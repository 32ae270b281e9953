question "x"
base():with { ["tiny/1.0"] = "grown" }
