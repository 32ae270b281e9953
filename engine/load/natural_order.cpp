#include "load/natural_order.hpp"

#include <algorithm>

namespace ics {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes the run of digits off the front of `text`, without leading zeros.
std::string_view take_number(std::string_view& text) {
    const std::size_t length = std::size_t(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
    std::string_view number = text.substr(0, length);
    text.remove_prefix(length);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

// Negative, zero or positive, as `a` stands before, with or after `b`. Without leading zeros the longer number
// is the greater.
int compare_numbers(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

int compare(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (is_digit(a.front()) && is_digit(b.front())) {
            if (const int order = compare_numbers(take_number(a), take_number(b)); order != 0) return order;
            continue;
        }
        if (a.front() != b.front())
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return int(!a.empty()) - int(!b.empty());
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
    const int order = compare(a, b);
    return order != 0 ? order < 0 : a < b;
}

}  // namespace ics
