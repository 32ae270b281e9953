question "?"
getmetatable(base()).__gc = function() end
