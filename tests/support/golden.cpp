#include "support/golden.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics::test {

void expect_golden(const std::string& file, const std::string& text) {
    const std::filesystem::path path = project() / "tests/golden" / file;
    if (std::getenv("ICS_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    EXPECT_EQ(read_all(path), text) << "differs from tests/golden/" << file << "; ICS_UPDATE_GOLDEN=1 rewrites it";
}

}  // namespace ics::test
