// Damaged files: whatever is cut, doubled or turned round, loading ends with a value or with a reason.
#include <random>

#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/loading.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

// `text` with one line removed, doubled, or put where another stands, or with one byte changed.
std::string damaged(const std::string& text, std::mt19937& random) {
    const auto any = [&](std::size_t size) { return std::size_t(random() % size); };
    std::vector<std::string> lines = lines_of(text);
    const std::size_t a = any(lines.size()), b = any(lines.size());
    switch (random() % 4) {
        case 0: lines.erase(lines.begin() + std::ptrdiff_t(a)); break;
        case 1: lines.insert(lines.begin() + std::ptrdiff_t(b), lines[a]); break;
        case 2: std::swap(lines[a], lines[b]); break;
        default: lines[a][any(lines[a].size())] = char(random() % 256); break;
    }
    std::string out;
    for (const std::string& line : lines) out += line;
    return out;
}

TEST(Damage, AKnowledgeBaseIsLoadedOrRefusedWithAReason) {
    std::mt19937 random(1);
    std::size_t refused = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<SourceFile> files = test::tiny_files();
        for (int slip = 0; slip < 2; ++slip) {
            SourceFile& file = files[random() % files.size()];
            file.text = damaged(file.text, random);
        }
        Diagnostics diagnostics;
        const bool loaded = load_knowledge_base(files, diagnostics).has_value();
        EXPECT_EQ(loaded, !diagnostics.has_errors());
        refused += !loaded;
    }
    EXPECT_GT(refused, 200u);
}

TEST(Damage, AnAssessmentIsLoadedOrRefusedWithAReason) {
    const std::string text = test::read_all(test::project() / "tests/fixtures/tiny/assessment.toml");
    std::mt19937 random(2);
    std::size_t refused = 0;
    for (int round = 0; round < 400; ++round) {
        Diagnostics diagnostics;
        const bool loaded = load_assessment({"a.toml", damaged(text, random)}, test::tiny(), diagnostics).has_value();
        EXPECT_EQ(loaded, !diagnostics.has_errors());
        refused += !loaded;
    }
    EXPECT_GT(refused, 100u);
}

}  // namespace
}  // namespace ics
