// A text of a file with where it stands.
#pragma once

#include <cstdint>
#include <string>

#include "model/place.hpp"

namespace ics {

// Kept so that what the text names can be checked, and reported, later.
struct Located {
    std::string text;
    Place place;
    std::uint32_t length = 1;  // characters that it takes up in the file
};

}  // namespace ics
