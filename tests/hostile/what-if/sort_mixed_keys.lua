question "?"
list.sort({ { a = 1 }, { a = {} } }, "a")
