-- What partners do together in the county is said to work, and nobody on the ICS board answers for mental health.
local claims   = { capability "northshire/1.1", capability "northshire/3.1" } -- the joint board, crisis support
local ics_seat = criterion "hlp-2019/1.1/developing/03"

return rule {
  id         = "northshire/local-work-ahead-of-the-ics-board",
  title      = "The joint board or crisis support is Working, but mental health has no full seat on the ICS board",
  recommends = { "rcpsych-2019/theme-6/local/01" },
  advances   = { "hlp-2019/1.1/developing/03" },
  when = function()
    for _, claim in ipairs(claims) do
      if claim:known() and claim:at_least "working" then return ics_seat:open() end
    end
    return false
  end,
}
