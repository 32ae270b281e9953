question "?"
columns { "n" }
row { n = 1, [base] = 2, [3] = 4 }
