question "x"
if not base():reached "tiny/1.1@grown" then stop "not \27[31mgrown\u{202e}" end
