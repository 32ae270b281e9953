question "?"
say(text.fixed(1e308, 300))
