// What a rule says about a case.
#pragma once

#include <string_view>

namespace ics {

// Undetermined: an unknown decides it.
enum class Outcome { fires, silent, undetermined };

constexpr std::string_view name(Outcome outcome) {
    return outcome == Outcome::fires ? "fires" : outcome == Outcome::silent ? "silent" : "undetermined";
}

}  // namespace ics
