say "An answer to nothing"
