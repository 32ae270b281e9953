// `what-if --each` and `what-if --best` on the tiny knowledge base: what they print in each format, and each error.
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/golden.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;
using test::Ran;

constexpr const char* at_the_start = R"([system]
name = "Tinyshire"
date = 2019-11-30
target = { framework = "tiny", stage = "grown", by = 2021-04-01 }

[rating."tiny/1.1"]
stage = "starting"

[rating."tiny/1.2"]
stage = "starting"

[rating."tiny/2.1"]
stage = "starting"
)";

// The tiny fixtures are what the program was shipped with.
class WhatIfEach : public testing::Test {
protected:
    WhatIfEach() {
        setenv("ICS_ADVISOR_DATA", (test::project() / "tests/fixtures/tiny").c_str(), 1);
        folder_.write("tiny.toml", at_the_start);
        folder_.write("later.toml", test::read_all(test::project() / "tests/fixtures/tiny/assessment.toml"));
        folder_.write("one.scenarios.toml", "[[scenario]]\nname = \"One\"\ncomplete = [\"tiny/1.1/grown/01\"]\n");
        fs::current_path(folder_.path());
    }
    ~WhatIfEach() override {
        fs::current_path(before_);
        unsetenv("ICS_ADVISOR_DATA");
    }

    static Ran run(std::vector<std::string> words) {
        words.insert(words.begin(), "what-if");
        return test::run_here(words);
    }

    static void expect_prints(const std::vector<std::string>& words, const std::string& golden) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0) << ran.err;
        EXPECT_EQ(ran.err, "");
        test::expect_golden("cli/" + golden, ran.out);
    }

    static std::string refused(const std::vector<std::string>& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    const fs::path before_ = fs::current_path();
    test::TemporaryFolder folder_;
};

TEST_F(WhatIfEach, InEachFormat) {
    expect_prints({"tiny.toml", "--each"}, "what-if-each.txt");
    expect_prints({"tiny.toml", "--each", "--format", "markdown"}, "what-if-each.md");
    expect_prints({"tiny.toml", "--each", "--format", "csv"}, "what-if-each.csv");
    expect_prints({"tiny.toml", "--each", "--format", "json"}, "what-if-each.json");
}

TEST_F(WhatIfEach, WhereOneActionCanStart) { expect_prints({"later.toml", "--each"}, "what-if-each-one.txt"); }

TEST_F(WhatIfEach, ReportsShowTheFirstRowsAndCountTheRest) {
    const std::string out = run({"tiny.toml", "--each", "--top", "1"}).out;
    EXPECT_NE(out.find("And 1 more; --top 0 shows all."), std::string::npos);
    EXPECT_EQ(out.find("Opens: Let the people"), std::string::npos);
    const std::string best = run({"tiny.toml", "--best", "2", "--top", "1"}).out;
    EXPECT_NE(best.find("What can then start (3)"), std::string::npos);
    EXPECT_NE(best.find("And 2 more; --top 0 shows all."), std::string::npos);
}

TEST_F(WhatIfEach, TheSameOnAnyNumberOfThreads) {
    const std::string one = run({"tiny.toml", "--each", "--format", "json", "--threads", "1"}).out;
    EXPECT_EQ(run({"tiny.toml", "--each", "--format", "json", "--threads", "3"}).out, one);
}

TEST_F(WhatIfEach, NoSecondSweepNorScenarios) {
    EXPECT_EQ(refused({"tiny.toml", "one.scenarios.toml", "--each"}),
              "error[unexpected-argument]: 'one.scenarios.toml' is one too many: what-if --each takes one ASSESSMENT\n"
              "      to mend:  ics-advisor what-if --each --help lists what it takes, with an example\n");
    EXPECT_EQ(refused({"tiny.toml", "--each", "--best", "3"}),
              "error[unknown-option]: what-if --each has no option '--best'\n"
              "      to mend:  it belongs to what-if --best: ics-advisor what-if --best --help tells of it\n");
    EXPECT_EQ(refused({"tiny.toml", "--each", "--shard", "1/2"}),
              "error[unknown-option]: what-if --each has no option '--shard'\n"
              "      to mend:  it belongs to what-if --sample: ics-advisor what-if --sample --help tells of it\n");
    EXPECT_EQ(refused({"tiny.toml", "--best", "3", "--stack"}),
              "error[unknown-option]: what-if --best has no option '--stack'\n"
              "      to mend:  it belongs to what-if: ics-advisor what-if --help tells of it\n");
    EXPECT_EQ(refused({"--each"}),
              "error[missing-argument]: what-if --each needs one ASSESSMENT\n"
              "      to mend:  ics-advisor what-if --each --help lists what it takes, with an example\n");
}

TEST_F(WhatIfEach, OptionsThatAreNotUnderstood) {
    for (const std::string value : {"0", "5000", "x", "-1", "3.5", ""})
        EXPECT_EQ(refused({"tiny.toml", "--best=" + value}), value.empty() ? "error[missing-value]: --best needs a value\n"
                                                                             "      to mend:  ics-advisor what-if --best --help lists what it takes, with an example\n"
                                                                           : "error[bad-number]: --best cannot be '" + value + "'\n"
                                                                             "      expected: a whole number from 1 to 100\n");
    EXPECT_EQ(refused({"tiny.toml", "--best", "0", "--format", "xml", "--threads", "0"}),
              "error[bad-choice]: --format cannot be 'xml'\n"
              "      expected: one of text, markdown, csv, json\n"
              "error[bad-number]: --best cannot be '0'\n"
              "      expected: a whole number from 1 to 100\n"
              "error[bad-number]: --threads cannot be '0'\n"
              "      expected: a whole number from 1 to 1024\n");
    EXPECT_EQ(refused({"tiny.toml", "--each", "--target", "grow"}),
              "error[unknown-stage]: 'grow' is no stage to aim at\n"
              "      expected: one of growing, grown\n"
              "      nearest:  grown\n"
              "      to mend:  name a stage above the base of the framework that the assessment aims at\n");
    EXPECT_EQ(refused({"tiny.toml", "--best", "2", "--target", "grow"}),
              "error[unknown-stage]: 'grow' is no stage to aim at\n"
              "      expected: one of growing, grown\n"
              "      nearest:  grown\n"
              "      to mend:  name a stage above the base of the framework that the assessment aims at\n");
}

TEST_F(WhatIfEach, TheHelpIsThatOfTheSweep) {
    const Ran each = run({"--each", "--help"}), best = run({"--best", "--help"});
    EXPECT_EQ(each.code, 0);
    EXPECT_NE(each.out.find("Usage: ics-advisor what-if --each [OPTIONS] ASSESSMENT\n"), std::string::npos);
    EXPECT_EQ(best.code, 0);
    EXPECT_NE(best.out.find("Usage: ics-advisor what-if --best [OPTIONS] ASSESSMENT\n"), std::string::npos);
}

TEST_F(WhatIfEach, TheBestInEachFormat) {
    expect_prints({"tiny.toml", "--best", "3"}, "what-if-best.txt");
    expect_prints({"tiny.toml", "--best", "3", "--format", "markdown"}, "what-if-best.md");
    expect_prints({"tiny.toml", "--best", "3", "--format", "csv"}, "what-if-best.csv");
    expect_prints({"tiny.toml", "--best", "3", "--format", "json"}, "what-if-best.json");
}

TEST_F(WhatIfEach, TheBestOneIsTheFirstOfEach) {
    const json each = json::parse(run({"tiny.toml", "--each", "--format", "json"}).out);
    const json best = json::parse(run({"tiny.toml", "--best", "1", "--format", "json"}).out);
    EXPECT_EQ(best["waves"][0][0]["step"], each["actions"][0]["does"][0]);
    EXPECT_EQ(best["opens"], each["actions"][0]["opens"]);
    EXPECT_EQ(best["proven"], true);
}

TEST_F(WhatIfEach, NothingToOpen) { expect_prints({"later.toml", "--best", "2"}, "what-if-best-none.txt"); }

}  // namespace
}  // namespace ics
