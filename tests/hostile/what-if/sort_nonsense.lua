question "?"
list.sort({ {}, base(), 0 / 0, "x" })
