question "?"
difference(base(), { number = 0 })
