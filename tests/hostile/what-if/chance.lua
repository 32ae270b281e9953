question "?"
say(math.random())
