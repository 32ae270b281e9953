// What the values of options may be.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"

namespace ics {

// True when `value` is one of `choices`; else reports `bad-choice` with the nearest.
bool is_choice(const std::string& option, const std::string& value, const std::vector<std::string>& choices,
               Diagnostics& diagnostics);

// Reads a whole number of 0 or more; nothing, reported as `bad-number`, when it is none or above a million.
std::optional<int> whole_number(const std::string& option, const std::string& value, Diagnostics& diagnostics);

// Reads a date into `date`, which stays empty when `value` is; false, reported as `bad-date`, when it is no date.
bool read_date(const std::string& option, const std::string& value, std::optional<Date>& date, Diagnostics& diagnostics);

// True when `value` is UTF-8; else reports `not-utf8`.
bool is_utf8(const std::string& option, const std::string& value, Diagnostics& diagnostics);

}  // namespace ics
