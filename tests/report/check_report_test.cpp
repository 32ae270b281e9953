// What `check` found, as JSON and as SARIF.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "lint/codes.hpp"
#include "report/check_report.hpp"

namespace ics {
namespace {

using Json = nlohmann::json;

Place place(const std::string& file, std::uint32_t line, std::uint32_t column) {
    return {std::make_shared<const std::string>(file), line, column};
}

Findings findings() {
    Findings out;
    out.problems.push_back({.code = "unknown-key",
                            .place = place("knowledge-base/a b.toml", 12, 3),
                            .length = 4,
                            .message = "[[metric]] has no key 'targt'",
                            .expected = "one of target, unit",
                            .nearest = "target",
                            .mend = "correct the key",
                            .notes = {"a line"}});
    out.problems.push_back({.code = "own-code", .severity = Severity::warning, .message = "no file"});
    out.silenced.push_back({{.code = "magic-number", .severity = Severity::warning, .place = place("rules/a.lua", 2, 0), .message = "3", .of = {"pack/a"}},
                            {.code = "magic-number", .of = "pack/a", .why = "It is agreed.", .place = place("knowledge-base/silences.toml", 7, 1)}});
    return out;
}

TEST(CheckJson, HoldsEveryField) {
    EXPECT_EQ(Json::parse(render_json(findings())), Json::parse(R"({
      "problems": [
        {"code": "unknown-key", "severity": "error", "file": "knowledge-base/a b.toml", "line": 12, "column": 3, "length": 4,
         "message": "[[metric]] has no key 'targt'", "expected": "one of target, unit", "nearest": "target",
         "mend": "correct the key", "notes": ["a line"], "of": []},
        {"code": "own-code", "severity": "warning", "file": null, "line": null, "column": null, "length": 1,
         "message": "no file", "expected": "", "nearest": "", "mend": "", "notes": [], "of": []}],
      "silenced": [
        {"code": "magic-number", "severity": "warning", "file": "rules/a.lua", "line": 2, "column": null, "length": 1,
         "message": "3", "expected": "", "nearest": "", "mend": "", "notes": [], "of": ["pack/a"],
         "why": "It is agreed.", "silenced_at": {"file": "knowledge-base/silences.toml", "line": 7, "column": 1}}],
      "counts": {"errors": 1, "warnings": 1, "silenced": 1}})"));
}

TEST(CheckJson, OfNothingIsAnObjectAllTheSame) {
    EXPECT_EQ(render_json({}), R"({
  "problems": [],
  "silenced": [],
  "counts": {
    "errors": 0,
    "warnings": 0,
    "silenced": 0
  }
}
)");
}

TEST(CheckSarif, IsOneRunOfThisProgram) {
    const Json log = Json::parse(render_sarif({}));
    EXPECT_EQ(log.at("version"), "2.1.0");
    ASSERT_EQ(log.at("runs").size(), 1u);
    const Json& driver = log["runs"][0].at("tool").at("driver");
    EXPECT_EQ(driver.at("name"), "ics-advisor");
    EXPECT_FALSE(driver.at("version").get<std::string>().empty());
    EXPECT_EQ(log["runs"][0].at("columnKind"), "unicodeCodePoints");
    EXPECT_EQ(log["runs"][0].at("results"), Json::array());
}

TEST(CheckSarif, RulesAreTheCodes) {
    const Json log = Json::parse(render_sarif(findings()));
    const Json& rules = log["runs"][0]["tool"]["driver"]["rules"];
    ASSERT_EQ(rules.size(), codes().size() + 1);
    EXPECT_EQ(rules[0], Json::parse(R"({"id": "implied-dependency",
      "shortDescription": {"text": "a `[[requires]]` that other dependencies imply"},
      "help": {"text": "remove it, or one of those on the path shown"},
      "defaultConfiguration": {"level": "warning"}})"));
    EXPECT_EQ(rules.back().at("id"), "own-code");
}

TEST(CheckSarif, AResultSaysAllAndWhere) {
    const Json log = Json::parse(render_sarif(findings()));
    const Json& run = log["runs"][0];
    ASSERT_EQ(run["results"].size(), 3u);
    const Json result = run["results"][0];
    EXPECT_EQ(run["tool"]["driver"]["rules"][result.at("ruleIndex").get<std::size_t>()]["id"], "unknown-key");
    EXPECT_EQ(result.at("ruleId"), "unknown-key");
    EXPECT_EQ(result.at("level"), "error");
    EXPECT_EQ(result.at("message").at("text"),
              "[[metric]] has no key 'targt'\na line\nexpected: one of target, unit\nnearest: target\nto mend: correct the key");
    EXPECT_EQ(result.at("locations"), Json::parse(R"([{"physicalLocation": {
      "artifactLocation": {"uri": "knowledge-base/a%20b.toml"}, "region": {"startLine": 12, "startColumn": 3, "endColumn": 7}}}])"));
    EXPECT_FALSE(result.contains("suppressions"));
    EXPECT_EQ(run["results"][1].at("locations"), Json::array());
}

TEST(CheckSarif, WhatIsSilencedIsSuppressedWithItsReason) {
    const Json log = Json::parse(render_sarif(findings()));
    const Json& result = log["runs"][0]["results"][2];
    EXPECT_EQ(result.at("locations"), Json::parse(R"([{"physicalLocation": {
      "artifactLocation": {"uri": "rules/a.lua"}, "region": {"startLine": 2}}}])"));
    EXPECT_EQ(result.at("suppressions"), Json::parse(R"([{"kind": "external", "justification": "It is agreed.",
      "location": {"physicalLocation": {"artifactLocation": {"uri": "knowledge-base/silences.toml"},
                                        "region": {"startLine": 7, "startColumn": 1, "endColumn": 2}}}}])"));
}

}  // namespace
}  // namespace ics
