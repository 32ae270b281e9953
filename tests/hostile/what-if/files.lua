question "?"
for line in io.lines("/etc/passwd") do say(line) end
