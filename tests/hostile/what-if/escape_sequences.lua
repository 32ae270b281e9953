-- What a terminal would obey is shown as what it is not.
question "\27[31mred?"
say "\27]0;title\7 and \r over"
point "\xff\xfe"
columns { "n" }
row { n = "\27[2J=cmd|' /C calc'!A0" }
note "\0"
