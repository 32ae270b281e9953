question "?"
