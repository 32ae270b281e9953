// Promises and other dates on one line of time.
#pragma once

#include <map>
#include <vector>

#include "report/page/page.hpp"

namespace ics::report::page {

// What is due on a day, of the dates that are not the system's own.
using Deadlines = std::map<Date, std::vector<Named>>;

// The system's own commitments, each of which has a date, and the others below them; not both are empty.
void write_timeline(Page& page, const std::vector<const CommitmentStanding*>& own, const Deadlines& others);

}  // namespace ics::report::page
