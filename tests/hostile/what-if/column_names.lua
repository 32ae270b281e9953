question "?"
columns { "Action; DROP TABLE" }
