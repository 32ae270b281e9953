question "?"
say(string.rep("x", 1 << 62))
