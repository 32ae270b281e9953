// Calendar dates: comparison, distance, and how they are written.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ics {

using Date = std::chrono::year_month_day;

// '2020-03-31': for files and JSON.
std::string iso(Date date);
// '31 March 2020': for people.
std::string written(Date date);
// Reads '2020-03-31'; nothing when it is not a date of the calendar.
std::optional<Date> parse_date(std::string_view text);
// Days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);

}  // namespace ics
