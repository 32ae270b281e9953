say "42"
