question "?"
with(text)
