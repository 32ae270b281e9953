question "?"
text.join = function() return "mine" end
