#include "load/value_kind.hpp"

#include <cmath>

#include "model/date.hpp"

namespace ics {

std::string kind_of(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::string: return "text";
        case toml::node_type::integer: return "a whole number";
        case toml::node_type::floating_point:
            return std::isfinite(node.value_or(0.0)) ? "a number" : "no finite number";
        case toml::node_type::boolean: return node.value_or(false) ? "true" : "false";
        case toml::node_type::date: return "a date";
        case toml::node_type::time: return "a time";
        case toml::node_type::date_time: return "a date with a time";
        case toml::node_type::array: return "a list";
        case toml::node_type::table: return "a table";
        case toml::node_type::none: break;
    }
    return "nothing";
}

namespace {

// Whether `text` without its quotes is what is expected.
bool would_be(std::string_view expected, const std::string& text) {
    if (expected == "true or false") return text == "true" || text == "false";
    const std::string_view allowed = expected == "a number"         ? "0123456789."
                                     : expected == "a whole number" ? "0123456789"
                                                                    : "";
    return !text.empty() && text.find_first_not_of(allowed) == std::string::npos;
}

}  // namespace

std::string mend_for(const toml::node& node, std::string_view expected) {
    if (expected == "a date") {
        const auto text = node.value_exact<std::string>();
        if (text && parse_date(*text)) return "write it without quotes: " + *text;
        if (node.is_date_time()) return "leave the time out";
        return "write year-month-day without quotes, such as 2020-03-31";
    }
    if (node.is_string() && expected == "a list of texts") return "put it in square brackets: [\"...\"]";
    if (node.is_string() && would_be(expected, *node.value<std::string>())) return "write it without quotes";
    if (node.is_value() && expected == "text in quotes") return "put it in quotes";
    return "";
}

}  // namespace ics
