// `what-if` on the tiny knowledge base, and on the shipped example: what it prints, each option, each error.
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

constexpr const char* three = R"([[scenario]]
name = "A seat on the board"
note = "The chair agrees."
complete = ["tiny/1.1/grown/01"]

[[scenario]]
name = "Money agreed"
extends = "A seat on the board"
set = { "tiny/2.1" = "growing" }
metric = { investment = true }

[[scenario]]
name = "Pooled"
complete = ["tiny/2.1/grown/01"]
with_requirements = true
)";

// The tiny fixtures are what the program was shipped with; scenarios stand in the working folder.
class WhatIfVerb : public testing::Test {
protected:
    WhatIfVerb() {
        setenv("ICS_ADVISOR_DATA", (test::project() / "tests/fixtures/tiny").c_str(), 1);
        folder_.write("tiny.toml", test::read_all(test::project() / "tests/fixtures/tiny/assessment.toml"));
        folder_.write("three.scenarios.toml", three);
        fs::current_path(folder_.path());
    }
    ~WhatIfVerb() override {
        fs::current_path(before_);
        unsetenv("ICS_ADVISOR_DATA");
    }

    Ran run(std::vector<std::string> words) {
        words.insert(words.begin(), {"what-if", "tiny.toml"});
        return test::run_here(words);
    }

    std::string refused(const std::vector<std::string>& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    // The names of the columns.
    std::vector<std::string> columns(const std::vector<std::string>& words) {
        std::vector<std::string> all = words;
        all.insert(all.end(), {"--format", "json"});
        const Ran ran = run(all);
        EXPECT_EQ(ran.code, 0) << ran.err;
        std::vector<std::string> names;
        if (ran.code != 0) return names;
        const json result = json::parse(ran.out);
        for (const json& scenario : result["scenarios"]) names.push_back(scenario["name"]);
        return names;
    }

    const fs::path before_ = fs::current_path();
    test::TemporaryFolder folder_;
};

using Names = std::vector<std::string>;

TEST_F(WhatIfVerb, SetsScenariosSideBySideInEveryForm) {
    const Ran ran = run({"three.scenarios.toml", "--stack"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    test::expect_golden("cli/what_if.txt", ran.out);
    test::expect_golden("cli/what_if.md", run({"three.scenarios.toml", "--stack", "--format", "markdown"}).out);
    test::expect_golden("cli/what_if.csv", run({"three.scenarios.toml", "--stack", "--format", "csv"}).out);
    test::expect_golden("cli/what_if.json", run({"three.scenarios.toml", "--stack", "--format", "json"}).out);
}

TEST_F(WhatIfVerb, SaysWhatALaterScenarioOvertakes) {
    folder_.write("against.toml", "[[scenario]]\nname = \"Rise\"\nset = { \"tiny/1.1\" = \"grown\" }\nmetric = { investment = true }\n"
                                  "[[scenario]]\nname = \"Fall\"\nset = { \"tiny/1.1\" = \"starting\" }\nmetric = { investment = true }\n");
    const Ran ran = run({"against.toml", "--stack", "--format", "json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(json::parse(ran.out)["scenarios"][2]["assumes"],
              (json{"'Leadership' stands at Grown (overtaken by 'Fall')", "'Investment standard met': yes", "'Leadership' stands at Starting",
                    "'Investment standard met': yes"}));
    EXPECT_EQ(json::parse(ran.out)["scenarios"][0]["assumes"][0], "'Leadership' stands at Grown");
}

TEST_F(WhatIfVerb, WhatComesUndoneIsNotOpenedInSilence) {
    folder_.write("fall.toml", "[[scenario]]\nname = \"Fall\"\nset = { \"tiny/1.1\" = \"starting\" }\n");
    EXPECT_NE(run({"fall.toml"}).out.find("Fall: opens 1 action that is done now"), std::string::npos) << run({"fall.toml"}).out;
}

TEST_F(WhatIfVerb, MoreThanFourStandOneBelowTheOther) {
    std::string five = three;
    for (const std::string name : {"Four", "Five"}) five += "[[scenario]]\nname = \"" + name + "\"\nset = { \"tiny/1.1\" = \"starting\" }\n";
    folder_.write("five.scenarios.toml", five);
    const std::string text = run({"five.scenarios.toml"}).out;
    const std::size_t details = text.find("A seat on the board\n===");
    ASSERT_NE(details, std::string::npos) << text;
    test::expect_golden("cli/what_if_turned.txt", text.substr(0, details));
    for (const std::string name : {"Money agreed", "Pooled", "Four", "Five"})  // in full, as where they are fewer
        EXPECT_NE(text.find("\n" + name + "\n" + std::string(name.size(), '=') + "\n", details), std::string::npos) << name;
}

TEST_F(WhatIfVerb, PicksByNameOfFileOrOption) {
    EXPECT_EQ(columns({"three.scenarios.toml"}), (Names{"A seat on the board", "Money agreed", "Pooled"}));
    EXPECT_EQ(columns({"three.scenarios.toml#Pooled"}), Names{"Pooled"});
    EXPECT_EQ(columns({"three.scenarios.toml#Pooled", "three.scenarios.toml#Money agreed"}), (Names{"Pooled", "Money agreed"}));
    EXPECT_EQ(columns({"three.scenarios.toml", "--scenario", "Pooled", "--scenario", "Money agreed", "--stack"}),
              (Names{"Pooled", "Money agreed", "All together"}));
    EXPECT_EQ(columns({".", "--scenario", "Pooled"}), Names{"Pooled"}) << "a folder stands for its *.scenarios.toml";
    EXPECT_EQ(columns({"three.scenarios.toml", "three.scenarios.toml"}).size(), 3U);
}

TEST_F(WhatIfVerb, AScenarioMayExtendOneOfAnotherFile) {
    folder_.write("more.toml", "[[scenario]]\nname = \"More\"\nextends = \"Pooled\"\ncontext = { merger-planned = true }\n");
    EXPECT_EQ(columns({"more.toml", "three.scenarios.toml", "--scenario", "More"}), Names{"More"});
    EXPECT_NE(refused({"more.toml"}).find("'extends' names 'Pooled', which is no scenario"), std::string::npos);
}

TEST_F(WhatIfVerb, TopLimitsTheRowsOfText) {
    const std::string all = run({"three.scenarios.toml#Money agreed", "--top", "0"}).out;
    const std::string few = run({"three.scenarios.toml#Money agreed", "--top", "1"}).out;
    EXPECT_EQ(all.find("--top 0"), std::string::npos);
    EXPECT_NE(few.find("more; --top 0 shows all."), std::string::npos) << few;
    EXPECT_EQ(run({"three.scenarios.toml", "--format", "csv", "--top", "1"}).out, run({"three.scenarios.toml", "--format", "csv"}).out);
}

TEST_F(WhatIfVerb, AimAndWeightsAreOptions) {
    EXPECT_NE(run({"three.scenarios.toml", "--target", "growing"}).out.find("aiming for: Growing"), std::string::npos);
    EXPECT_NE(run({"three.scenarios.toml", "--profile", "quick-wins"}).out, run({"three.scenarios.toml"}).out);
    EXPECT_NE(run({"three.scenarios.toml", "--as-of", "2020-01-31"}).out.find("as of 31 January 2020"), std::string::npos);
}

TEST_F(WhatIfVerb, SaysWhatAScenarioDoesForNothing) {
    folder_.write("idle.toml", "[[scenario]]\nname = \"Idle\"\ncomplete = [\"tiny/1.1/growing/01\"]\n");
    const Ran ran = run({"idle.toml"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "idle.toml:3:13: warning[nothing-to-complete]: 'Idle' completes 'tiny/1.1/growing/01', which is done already\n"
                       "    3 | complete = [\"tiny/1.1/growing/01\"]\n"
                       "      |             ^\n"
                       "      to mend:  nothing need be done: it makes no difference\n");
    EXPECT_NE(ran.out.find("Idle: nothing changes."), std::string::npos) << ran.out;
}

// Its sweeps and scripts are named in its help, and an option of theirs leads there.
TEST_F(WhatIfVerb, LeadsToItsSweepsAndScripts) {
    const Ran help = test::run_here({"what-if", "--help"});
    for (const char* form : {"--each", "--best K", "--sample N", "--grid FACT=V1,V2", "--merge FILE...", "--script FILE"}) {
        EXPECT_NE(help.out.find("\n  " + std::string(form)), std::string::npos) << form;
        const std::string option = std::string(form).substr(0, std::string(form).find(' '));
        EXPECT_NE(test::run_here({"what-if", option, "--help"}).out.find("Usage: ics-advisor what-if " + option + " [OPTIONS]"), std::string::npos);
    }
    EXPECT_EQ(refused({"three.scenarios.toml", "--seed", "3"}),
              "error[unknown-option]: what-if has no option '--seed'\n"
              "      to mend:  it belongs to what-if --sample: ics-advisor what-if --sample --help tells of it\n");
    EXPECT_EQ(refused({"--each", "--sample", "3"}),
              "error[unknown-option]: what-if --sample has no option '--each'\n"
              "      to mend:  it belongs to what-if --each: ics-advisor what-if --each --help tells of it\n");
    EXPECT_EQ(refused({"--sampel", "3"}), "error[unknown-option]: what-if has no option '--sampel'\n"
                                          "      nearest:  --sample\n"
                                          "      to mend:  ics-advisor what-if --help lists what it takes, with an example\n");
}

TEST_F(WhatIfVerb, RefusesWhatItCannotUse) {
    EXPECT_EQ(refused({}), "error[missing-argument]: what-if needs one ASSESSMENT and one or more SCENARIO\n"
                           "      to mend:  ics-advisor what-if --help lists what it takes, with an example\n");
    EXPECT_EQ(refused({"three.scenarios.toml#Poold"}),
              "error[unknown-scenario]: 'three.scenarios.toml#Poold' names 'Poold', which is no scenario\n"
              "      expected: one of 'A seat on the board', 'Money agreed', 'Pooled'\n"
              "      nearest:  Pooled\n");
    EXPECT_EQ(refused({"three.scenarios.toml", "--scenario", "Money"}),
              "error[unknown-scenario]: --scenario names 'Money', which is no scenario\n"
              "      expected: one of 'A seat on the board', 'Money agreed', 'Pooled'\n");
    EXPECT_EQ(refused({"three.scenarios.toml", "--format", "html"}),
              "error[bad-choice]: --format cannot be 'html'\n      expected: one of text, markdown, csv, json\n");
    EXPECT_NE(refused({"none.toml"}).find("none.toml"), std::string::npos);
    fs::create_directory("empty");
    EXPECT_EQ(refused({"empty"}), "error[no-scenario]: the folder 'empty' holds no scenarios\n"
                                  "      expected: at least one *.scenarios.toml in it or below\n"
                                  "      to mend:  check the path, or name the file itself\n");
    const Ran twice = test::run_here({"what-if", "-", "-"}, "");
    EXPECT_EQ(twice.code, 2);
    EXPECT_EQ(twice.err, "error[bad-option]: standard input cannot be both the assessment and a file of scenarios\n"
                         "      expected: '-' for one of them\n"
                         "      to mend:  name a file for the other\n");
}

TEST_F(WhatIfVerb, ReadsEitherFileFromStandardInput) {
    const Ran scenarios = test::run_here({"what-if", "tiny.toml", "-", "--format", "csv"}, three);
    const Ran assessment = test::run_here({"what-if", "-", "three.scenarios.toml", "--format", "csv"}, test::read_all("tiny.toml"));
    EXPECT_EQ(scenarios.out, run({"three.scenarios.toml", "--format", "csv"}).out);
    EXPECT_EQ(assessment.out, scenarios.out);
}

TEST_F(WhatIfVerb, TellsAllThatIsWrongInOneRun) {
    folder_.write("bad.toml", "[[scenario]]\nname = \"Bad\"\nset = { \"tiny/9\" = \"grown\" }\n");
    folder_.write("wrong.toml", "[system]\nname = \"Wrong\"\n");
    const Ran ran = test::run_here({"what-if", "wrong.toml", "bad.toml"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.err.find("wrong.toml:1:"), std::string::npos) << ran.err;
    EXPECT_NE(ran.err.find("bad.toml:3:"), std::string::npos) << ran.err;
}

TEST(WhatIfExample, IsWhatTheShippedScenariosChange) {
    const fs::path root = test::project();
    const auto ran = test::run_here({"what-if", (root / "knowledge-base/examples/blmk-2018.toml").string(),
                                     (root / "scripts/what-if/blmk-2018.scenarios.toml").string(), "--stack", "--knowledge",
                                     (root / "knowledge-base").string(), "--rules", (root / "rules").string()});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    test::expect_golden("cli/what_if_blmk.txt", ran.out);
}

}  // namespace
}  // namespace ics
