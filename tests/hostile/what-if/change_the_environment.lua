question "?"
local _ENV = { say = say }
say(base())
