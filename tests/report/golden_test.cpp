// Whole reports of hand-made advice, compared to the byte with tests/golden/report. ICS_UPDATE_GOLDEN=1 rewrites them:
// then read what changed.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/report.hpp"

namespace ics {
namespace {

std::filesystem::path golden_file(const std::string& name) {
    return std::filesystem::path(ICS_PROJECT_DIR) / "tests/golden/report" / name;
}

std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

void expect_golden(const std::string& name, const std::string& rendered) {
    const std::filesystem::path file = golden_file(name);
    if (std::getenv("ICS_UPDATE_GOLDEN")) {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << rendered;
    }
    EXPECT_EQ(read(file), rendered) << "differs from " << file << "; ICS_UPDATE_GOLDEN=1 rewrites it";
}

void expect_goldens(const std::string& name, const Advice& advice) {
    expect_golden(name + ".txt", render_text(advice));
    expect_golden(name + ".md", render_markdown(advice));
    expect_golden(name + ".json", render_json(advice));
}

TEST(GoldenReport, Full) { expect_goldens("full", sample::full()); }
TEST(GoldenReport, Empty) { expect_goldens("empty", sample::empty()); }
TEST(GoldenReport, MostlyUnknown) { expect_goldens("unknown", sample::unknown()); }
TEST(GoldenReport, Hostile) { expect_goldens("hostile", sample::hostile()); }

}  // namespace
}  // namespace ics
