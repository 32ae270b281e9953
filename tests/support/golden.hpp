// Expected files, compared to the byte.
#pragma once

#include <string>

namespace ics::test {

// Expects `text` to equal the file below tests/golden/. ICS_UPDATE_GOLDEN=1 rewrites the file: then read what changed.
void expect_golden(const std::string& file, const std::string& text);

}  // namespace ics::test
