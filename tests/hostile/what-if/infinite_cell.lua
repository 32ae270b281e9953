question "?"
columns { "n" }
row { n = 0 / 0 }
