-- Looking for the nearest of all names is not free.
question "?"
base():stage "tiny/1.11"
