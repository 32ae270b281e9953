// The order of ids for people: numbers within them count as numbers.
#pragma once

#include <string_view>

namespace ics {

// True when `a` stands before `b`: "2.9" before "2.10". Runs of digits are compared by value, all else byte by
// byte; ids that differ only in leading zeros are in the order of their bytes.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace ics
