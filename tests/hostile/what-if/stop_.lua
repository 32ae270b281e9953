question "?"
stop "\27[31menough"
