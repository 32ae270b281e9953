question "?"
say("x" .. base())
