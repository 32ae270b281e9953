#include "model/metric.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace ics {

namespace {

// A number as short as it can be told exactly, its thousands parted by commas.
std::string grouped(double value) {
    std::string digits = fmt::format("{}", value == 0 ? 0.0 : value);  // never "-0"
    if (digits.find_first_of("en") != std::string::npos) return digits;  // 1e+16, inf
    const std::size_t first = digits[0] == '-' ? 1 : 0;
    for (std::size_t at = std::min(digits.find('.'), digits.size()); at > first + 3;) digits.insert(at -= 3, ",");
    return digits;
}

}  // namespace

bool meets(Comparison comparison, double value, double target) {
    switch (comparison) {
        case Comparison::at_least: return value >= target;
        case Comparison::at_most: return value <= target;
        case Comparison::equal: return value == target;
    }
    return false;
}

std::string_view symbol(Comparison comparison) {
    switch (comparison) {
        case Comparison::at_least: return ">=";
        case Comparison::at_most: return "<=";
        case Comparison::equal: return "=";
    }
    return "=";
}

std::string with_unit(double value, std::string_view unit) {
    if (unit == yes_no) return value != 0 ? "yes" : "no";
    const std::string number = grouped(value);
    return unit.empty() ? number : unit == "%" ? number + "%" : fmt::format("{} {}", number, unit);
}

}  // namespace ics
