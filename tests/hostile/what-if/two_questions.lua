question "One?"
question "Two?"
