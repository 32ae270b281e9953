question "?"
say(text.pad("x", 1 << 40))
