#include "model/date.hpp"

#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ics {

std::string iso(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string written(Date date) {
    static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    return fmt::format("{} {} {}", unsigned(date.day()), months[unsigned(date.month()) - 1], int(date.year()));
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    unsigned year = 0, month = 0, day = 0;
    const auto number = [&](std::size_t at, std::size_t length, unsigned& out) {
        const char* end = text.data() + at + length;
        return std::from_chars(text.data() + at, end, out).ptr == end;
    };
    if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return std::nullopt;
    const Date date{std::chrono::year(int(year)), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

int days_between(Date from, Date to) {
    return int((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

}  // namespace ics
