// What a TOML value is, in words, and how to turn it into what was expected.
#pragma once

#include <string>
#include <string_view>

#include <toml++/toml.h>

namespace ics {

// "text", "a whole number", "a date with a time".
std::string kind_of(const toml::node& node);

// How to mend a value where `expected` ("a date", "text in quotes", ...) belongs; empty where that says it all.
std::string mend_for(const toml::node& node, std::string_view expected);

}  // namespace ics
