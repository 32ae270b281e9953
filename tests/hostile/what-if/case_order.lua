question "?"
list.sort({ base(), base() })
