question "?"
say(os.date())
