question "And one on top of the other?"
local c = base()
for _, id in ipairs { "tiny/1.1", "tiny/1.2" } do c = c:with { [id] = { "starting", "grown" } } end
say(text.join({ c:stage("tiny/1.1").words, c:stage("tiny/1.2").words }, " and "))
