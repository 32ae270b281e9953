// The example overlay, used as its README says.
#include <regex>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;

const std::string overlay = (test::project() / "knowledge-base/examples/overlay-northshire").string();
const std::string assessment = overlay + "/examples/northshire.toml";

// Runs a verb with the shipped content and the overlay over it.
Ran run_with_overlay(std::vector<std::string> words) {
    words.insert(words.end(), {"--knowledge", (test::project() / "knowledge-base").string(), "--rules",
                               (test::project() / "rules").string(), "--overlay", overlay});
    return test::run_here(words);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(ExampleOverlay, IsSoundAndSoIsItsAssessment) {
    const Ran ran = run_with_overlay({"check", assessment});
    EXPECT_EQ(ran.out + ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(ExampleOverlay, PassesItsOwnCasesAndAllOthers) {
    const Ran own = run_with_overlay({"test", "--filter", "northshire"}), all = run_with_overlay({"test"});
    EXPECT_TRUE(holds(own.out, "30 passed, 0 failed")) << own.out;
    EXPECT_TRUE(holds(all.out, " passed, 0 failed")) << all.out;
    EXPECT_EQ(all.code, 0);
}

TEST(ExampleOverlay, TheReportUsesItAndSaysWhatItChanged) {
    const Ran ran = run_with_overlay({"recommend", assessment});
    ASSERT_EQ(ran.code, 0) << ran.err;
    const std::string text = std::regex_replace(ran.out, std::regex("\\s+"), " ");
    for (const std::string part :
         {"Aiming for: Working in the Northshire", "The overlay 'overlay-northshire' adds 86 records and 5 rules.",
          "'balanced' was changed (weights.inequality from 0.5 to 1.0) by overlay-northshire/changes.toml",
          "The rule 'nhse/footprint-not-settled' was turned off by overlay-northshire/changes.toml",
          "Plan supported housing with councils before the contract ends"})
        EXPECT_TRUE(holds(text, part)) << part;
}

TEST(ExampleOverlay, ExplainsARuleAdviceAnActionAndAFigureOfItsOwn) {
    const auto verdict = [](const std::string& id) {
        const Ran ran = run_with_overlay({"explain", assessment, id});
        EXPECT_EQ(ran.code, 0) << ran.err;
        return ran.out;
    };
    const std::string rule = verdict("northshire/few-settled-homes");
    EXPECT_TRUE(holds(rule, "The rule fires.")) << rule;
    EXPECT_TRUE(holds(rule, "from '57%' to '60%'")) << "the least change of the figure, and not the target: " << rule;
    EXPECT_TRUE(holds(verdict("northshire/advice/housing-plan"), "It is recommended: 1 rule finds a reason to."));
    EXPECT_TRUE(holds(verdict("northshire/3.1/working/01"), "It can start now: all it needs is in place."));
    EXPECT_TRUE(holds(verdict("settled-home"), "It is not met yet."));
    EXPECT_TRUE(holds(run_with_overlay({"explain", assessment, "nhse/footprint-not-settled"}).err,
                      "The rule 'nhse/footprint-not-settled' was turned off by overlay-northshire/changes.toml"));
}

TEST(ExampleOverlay, LeavesShippedSystemsTheirReports) {
    for (const std::string name : {"blmk-2018", "full", "only-nhse-matrix"}) {
        const Ran ran = run_with_overlay({"recommend", (test::project() / "knowledge-base/examples" / (name + ".toml")).string()});
        EXPECT_EQ(ran.code, 0) << ran.err;
    }
}

}  // namespace
}  // namespace ics
