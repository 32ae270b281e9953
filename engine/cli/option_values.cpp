#include "cli/option_values.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/nearest.hpp"
#include "load/utf8.hpp"

namespace ics {

bool is_choice(const std::string& option, const std::string& value, const std::vector<std::string>& choices,
               Diagnostics& diagnostics) {
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) return true;
    diagnostics.add({.code = "bad-choice",
                     .message = fmt::format("{} cannot be '{}'", option, value),
                     .expected = fmt::format("one of {}", fmt::join(choices, ", ")),
                     .nearest = nearest_name(value, choices)});
    return false;
}

std::optional<int> whole_number(const std::string& option, const std::string& value, Diagnostics& diagnostics) {
    int number = -1;
    const char* const end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, number);
    if (error == std::errc{} && stopped == end && number >= 0 && number <= 1'000'000) return number;
    diagnostics.add({.code = "bad-number",
                     .message = fmt::format("{} cannot be '{}'", option, value),
                     .expected = "a whole number from 0 to 1000000"});
    return std::nullopt;
}

bool read_date(const std::string& option, const std::string& value, std::optional<Date>& date, Diagnostics& diagnostics) {
    if (value.empty()) return true;
    date = parse_date(value);
    if (date) return true;
    diagnostics.add({.code = "bad-date",
                     .message = fmt::format("{} cannot be '{}'", option, value),
                     .expected = "a date of the calendar, such as 2020-03-31"});
    return false;
}

bool is_utf8(const std::string& option, const std::string& value, Diagnostics& diagnostics) {
    if (!invalid_utf8(value)) return true;
    diagnostics.add({.code = "not-utf8",
                     .message = fmt::format("{} cannot be '{}': it holds bytes that are no UTF-8", option,
                                            repaired_utf8(value)),
                     .mend = "write it in a terminal that uses UTF-8"});
    return false;
}

}  // namespace ics
