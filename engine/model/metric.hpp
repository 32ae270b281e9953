// Measured figures with a target and a deadline.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/record.hpp"

namespace ics {

enum class Comparison { at_least, at_most, equal };
enum class Scope { local, national };

// Unit of a metric that is either so or not; its value is 1 for yes, 0 for no.
inline constexpr std::string_view yes_no = "yes/no";

struct Metric : Record {
    std::string name;   // what assessments, rules and `serves` call it
    std::string title;
    Comparison comparison = Comparison::at_least;
    double target = 0;
    std::string unit;
    std::optional<Date> deadline;
    std::optional<Date> starts;
    std::string deadline_words;
    std::string recurs;
    Scope scope = Scope::local;  // a national total is shown, never assessed without a local target
    bool must_do = false;
    std::vector<std::string> tags;
};

// Whether `value` meets `target`.
bool meets(Comparison comparison, double value, double target);
// ">=", "<=" or "=".
std::string_view symbol(Comparison comparison);
// '22%', '66,000 women', '16.8 days', 'yes': a value with its unit, for people. No digit is rounded away.
std::string with_unit(double value, std::string_view unit);

}  // namespace ics
