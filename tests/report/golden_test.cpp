// Whole reports of hand-made advice, compared to the byte with tests/golden/report.
#include <string>

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/report.hpp"
#include "support/golden.hpp"

namespace ics {
namespace {

void expect_goldens(const std::string& name, const Advice& advice) {
    test::expect_golden("report/" + name + ".txt", render_text(advice));
    test::expect_golden("report/" + name + ".md", render_markdown(advice));
    test::expect_golden("report/" + name + ".json", render_json(advice));
}

TEST(GoldenReport, Full) { expect_goldens("full", sample::full()); }
TEST(GoldenReport, Empty) { expect_goldens("empty", sample::empty()); }
TEST(GoldenReport, MostlyUnknown) { expect_goldens("unknown", sample::unknown()); }
TEST(GoldenReport, Hostile) { expect_goldens("hostile", sample::hostile()); }

}  // namespace
}  // namespace ics
