question "?"
say = nil
