question "?"
load("say 'x'")()
