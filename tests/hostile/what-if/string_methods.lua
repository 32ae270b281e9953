question "?"
say(("x"):rep(1e9))
