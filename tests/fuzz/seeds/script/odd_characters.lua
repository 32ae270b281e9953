question "\27]0;x\7 <b> | * _ \u{202e}"
columns { "a" }
row { a = "=1+1 | \n # x" }
say "- \0 `"
