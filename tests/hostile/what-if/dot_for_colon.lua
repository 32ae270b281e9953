question "?"
base().ready()
