// The scripts of scripts/what-if/: what each answers for BLMK, that each runs for every example, and that its header says what it is.
#include <filesystem>
#include <regex>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/golden.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> below(const char* folder, const char* extension) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(project() / folder))
        if (entry.path().extension() == extension) names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> scripts() { return below("scripts/what-if", ".lua"); }

class WhatIfScripts : public testing::TestWithParam<std::string> {
protected:
    WhatIfScripts() { fs::current_path(project()); }
    ~WhatIfScripts() override { fs::current_path(before_); }

    std::string file() const { return "scripts/what-if/" + GetParam() + ".lua"; }
    Ran run(const std::string& example, const std::string& format = "text") const {
        return run_here({"what-if", "knowledge-base/examples/" + example + ".toml", "--script", file(), "--format", format,
                         "--knowledge", "knowledge-base", "--rules", "rules"});
    }

private:
    fs::path before_ = fs::current_path();
};

TEST_P(WhatIfScripts, AnswerForTheShippedExample) {
    const Ran ran = run("blmk-2018");
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.code, 0);
    expect_golden("what-if/" + GetParam() + ".txt", ran.out);
}

// Assessments of every kind: much known, little known, rated in one framework only, by criteria, by few sentences.
TEST_P(WhatIfScripts, AnswerForOtherExamplesInWordsFirst) {
    for (const std::string example : {"full", "early", "only-west-midlands", "only-nhse-matrix", "only-blmk-tool", "dudley"}) {
        const Ran ran = run(example, "json");
        EXPECT_EQ(ran.err, "") << example;
        ASSERT_EQ(ran.code, 0) << example;
        const auto answer = nlohmann::json::parse(ran.out);
        EXPECT_FALSE(answer["said"].empty()) << example;
        for (const auto& said : answer["said"]) {
            const std::string text = said["text"];
            EXPECT_EQ(text.back(), '.') << example << ": " << text;
            EXPECT_FALSE(std::regex_search(text, std::regex("\\bnil\\b|  |\\.0\\b(?!\\d)|\\.\\.|'' "))) << example << ": " << text;
        }
    }
}

// Its first line is the question that it puts; it says how it is run and what it assumes.
TEST_P(WhatIfScripts, SayInTheirHeaderWhatTheyAnswer) {
    const std::string text = read_all(project() / file());
    const std::string first = text.substr(0, text.find('\n'));
    const auto answer = nlohmann::json::parse(run("blmk-2018", "json").out);
    EXPECT_EQ(first, "-- " + answer["question"].get<std::string>());
    EXPECT_NE(text.find("\n-- Run it:   ics-advisor what-if ASSESSMENT --script " + file()), std::string::npos);
    EXPECT_NE(text.find("\n-- Assumes:  "), std::string::npos);
    for (const auto& [name, value] : answer["arguments"].items())
        EXPECT_NE(text.find("argument(\"" + name + "\""), std::string::npos) << name;
}

INSTANTIATE_TEST_SUITE_P(All, WhatIfScripts, testing::ValuesIn(scripts()), [](const auto& script) {
    std::string name = script.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

// What a script counts is what the scenarios of `what-if` count.
TEST(WhatIfScriptFigures, AreThoseOfAScenario) {
    const fs::path before = fs::current_path();
    fs::current_path(project());
    const TemporaryFolder folder;
    const std::string script = folder.write("same.lua", R"(question "The same?"
local c = with { complete = { "hlp-2019/1.1@developing", "hlp-2019/2.1@developing" } }
c = c:with { complete = "hlp-2019/2.3/maturing/03", with_requirements = true }
say "See the rows."
columns { "id", "now", "then_" }
local now, then_ = base():figures(), c:figures()
for id, value in pairs(now) do row { id = id, now = value, then_ = then_[id] } end
)");
    const std::vector<std::string> content{"--knowledge", "knowledge-base", "--rules", "rules", "--format", "json"};
    std::vector<std::string> by_script{"what-if", "knowledge-base/examples/blmk-2018.toml", "--script", script};
    std::vector<std::string> by_scenario{"what-if", "knowledge-base/examples/blmk-2018.toml",
                                         "scripts/what-if/blmk-2018.scenarios.toml#Investment strategy signed off"};
    by_script.insert(by_script.end(), content.begin(), content.end());
    by_scenario.insert(by_scenario.end(), content.begin(), content.end());
    const auto scripted = nlohmann::json::parse(run_here(by_script).out);
    const auto scenario = nlohmann::json::parse(run_here(by_scenario).out);
    int compared = 0;
    for (const auto& row : scripted["rows"]) {
        const std::string id = row["id"] == "requirements_met" ? "metrics_met" : row["id"].get<std::string>();
        if (!scenario["now"].contains(id)) continue;
        ++compared;
        EXPECT_EQ(row["now"], scenario["now"][id]) << id;
        EXPECT_EQ(row["then_"], scenario["scenarios"][0]["figures"][id]) << id;
    }
    EXPECT_GE(compared, 9);
    fs::current_path(before);
}

}  // namespace
}  // namespace ics::test
