// `graph` on the tiny knowledge base: formats, the part around a step, states, each error.
#include <gtest/gtest.h>

#include "support/golden.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::run_on_tiny;
using test::TemporaryFolder;

std::string drawn(std::vector<std::string> options) {
    options.insert(options.begin(), "graph");
    const Ran ran = run_on_tiny(options);
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    return ran.out;
}

std::string refused(std::vector<std::string> options) {
    options.insert(options.begin(), "graph");
    const Ran ran = run_on_tiny(options);
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    return ran.err;
}

TEST(GraphVerb, WholeDrawings) {
    for (const auto& [format, ending] : {std::pair("dot", "dot"), std::pair("mermaid", "mmd"), std::pair("graphml", "graphml")})
        test::expect_golden(std::string("cli/tiny.") + ending, drawn({"--format", format}));
    EXPECT_EQ(drawn({}), drawn({"--format", "dot"}));
}

TEST(GraphVerb, AroundAStepTheDepthIsTwoUnlessNamed) {
    const std::string near = drawn({"--around", "tiny/1.1/growing/01"});
    EXPECT_EQ(drawn({"--around", "tiny/1.1/growing/01", "--depth", "2"}), near);
    EXPECT_LT(drawn({"--around", "tiny/1.1/growing/01", "--depth", "1"}).size(), near.size());
    EXPECT_LT(near.size(), drawn({}).size());
}

TEST(GraphVerb, AroundAMilestone) {
    EXPECT_NE(drawn({"--around", "tiny/2.1@grown"}).find("Steps around 'Funding: Grown'"), std::string::npos);
}

TEST(GraphVerb, AroundACriterionThatIsTheSameWorkAsAnother) {
    EXPECT_EQ(drawn({"--around", "mini/1.1/high/01"}), drawn({"--around", "tiny/2.1/growing/01"}));
}

TEST(GraphVerb, AroundAnUnknownStep) {
    EXPECT_EQ(refused({"--around", "tiny/2.1@grwn"}),
              "error[unknown-step]: --around names 'tiny/2.1@grwn', which is no step\n"
              "      expected: the id of a criterion, or a milestone: capability@stage\n"
              "      nearest:  tiny/2.1@grown\n");
}

TEST(GraphVerb, AroundACriterionThatIsNoStep) {
    EXPECT_EQ(refused({"--around", "tiny/1.2/growing/02"}),
              "error[no-step]: --around names 'tiny/1.2/growing/02', which is one of the alternatives of 'tiny/1.2/growing/01'\n"
              "      to mend:  name 'tiny/1.2/growing/01' instead\n");
}

TEST(GraphVerb, ReducedLeavesOutWhatLongerWaysImply) {
    const test::TemporaryFolder folder;
    const std::string tiny = (test::project() / "tests/fixtures/tiny").string();
    std::filesystem::copy(tiny + "/knowledge-base", folder.path() / "knowledge-base", std::filesystem::copy_options::recursive);
    // Implied: pooling budgets needs tiny/1.1@growing, which needs this.
    folder.write("knowledge-base/more.toml",
                 "[[requires]]\nstep = \"tiny/2.1/grown/01\"\nneeds = [\"tiny/1.1/growing/01\"]\n"
                 "why = \"It goes without saying.\"\nbasis = \"judgement\"\n");
    const auto draw = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"graph", "--knowledge", folder / "knowledge-base", "--rules", tiny + "/rules"});
        return test::run_here(words).out;
    };
    EXPECT_NE(draw({}).find("It goes without saying."), std::string::npos);
    EXPECT_EQ(draw({"--reduced"}).find("It goes without saying."), std::string::npos);
    EXPECT_NE(draw({"--reduced"}).find("Budgets are pooled once it is settled who decides."), std::string::npos);
}

TEST(GraphVerb, AnAssessmentShowsStates) {
    EXPECT_EQ(drawn({}).find("(done)"), std::string::npos);
    EXPECT_NE(drawn({"--assessment", "-"}).find("Name a lead for mental health\\n(done)"), std::string::npos);
}

TEST(GraphVerb, AMissingAssessment) {
    EXPECT_EQ(refused({"--assessment", "/no/such/file.toml"}),
              "/no/such/file.toml: error[missing-file]: there is no such file\n"
              "      to mend:  check the path\n");
}

TEST(GraphVerb, ADepthWithoutAStep) {
    EXPECT_EQ(refused({"--depth", "3"}),
              "error[bad-option]: --depth has no meaning without --around\n"
              "      to mend:  name the step to draw around with --around STEP\n");
}

TEST(GraphVerb, ABadFormatAndABadDepth) {
    EXPECT_EQ(refused({"--format", "picture", "--around", "tiny/2.1@grown", "--depth", "far"}),
              "error[bad-choice]: --format cannot be 'picture'\n"
              "      expected: one of dot, mermaid, graphml, svg\n"
              "error[bad-number]: --depth cannot be 'far'\n"
              "      expected: a whole number from 0 to 1000000\n");
}

TEST(GraphVerb, HeedsOverlays) {
    const TemporaryFolder overlay;
    const Ran before = run_on_tiny({"graph"});
    overlay.write("client.toml", "[[override]]\nid = \"tiny/1.1/growing/01\"\naction = \"Client's plan\"\n");
    const Ran after = run_on_tiny({"graph", "--overlay", overlay.path().string()});
    EXPECT_EQ(after.code, 0) << after.err;
    EXPECT_EQ(before.out.find("Client"), std::string::npos);
    EXPECT_NE(after.out.find("Client"), std::string::npos);
}

}  // namespace
}  // namespace ics
