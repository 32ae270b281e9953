#include "model/metric.hpp"

#include <cmath>

#include <fmt/format.h>

namespace ics {

namespace {

std::string grouped(long long whole) {
    std::string digits = std::to_string(whole);
    for (int at = int(digits.size()) - 3; at > (whole < 0 ? 1 : 0); at -= 3) digits.insert(std::size_t(at), ",");
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
    const bool whole = std::abs(value) < 1e15 && value == std::floor(value);
    const std::string number = whole ? grouped((long long)value) : fmt::format("{:g}", value);
    return unit.empty() ? number : unit == "%" ? number + "%" : fmt::format("{} {}", number, unit);
}

}  // namespace ics
