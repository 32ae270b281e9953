-- Everything in the declaration is something else.
return rule {
  id = { "pack/x" }, title = 7, recommends = "theme/local/01", advances = { [1] = true, x = 2 }, when = true, 3, whem = 1,
}
