// What editors are told: .taplo.toml and the schemas it names, on every file that is shipped and on what must be refused.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/schema_sight.hpp"
#include "support/schemas.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::as_json;
using test::project;
using test::read_all;

// A pattern of .taplo.toml: ** is any folders, * any part of a name. In Taplo * crosses '/' too, so the patterns must
// mean the same either way.
bool matches(const std::string& pattern, const std::string& path, const std::string& star) {
    std::string regex = std::regex_replace(pattern, std::regex("\\."), "\\.");
    regex = std::regex_replace(regex, std::regex("\\*\\*/"), "<folders>");
    regex = std::regex_replace(regex, std::regex("\\*\\*"), "<all>");
    regex = std::regex_replace(regex, std::regex("\\*"), star);
    regex = std::regex_replace(regex, std::regex("<folders>"), "(.*/)?");
    regex = std::regex_replace(regex, std::regex("<all>"), ".*");
    return std::regex_match(path, std::regex(regex));
}

bool any_matches(const json& patterns, const std::string& path, const std::string& star) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const json& pattern) { return matches(pattern, path, star); });
}

const json& settings() {
    static const json read = as_json(read_all(project() / ".taplo.toml"));
    return read;
}

// The schemas that .taplo.toml gives this file, by name.
std::vector<std::string> schemas_for(const std::string& path, const std::string& star = "[^/]*") {
    std::vector<std::string> names;
    for (const json& rule : settings().at("rule")) {
        if (!rule.contains("schema")) continue;
        if (!any_matches(rule["include"], path, star)) continue;
        if (any_matches(rule.value("exclude", json::array()), path, star)) continue;
        names.push_back(std::regex_replace(fs::path(rule["schema"]["path"].get<std::string>()).filename().string(),
                                           std::regex("\\.schema\\.json"), ""));
    }
    return names;
}

// Every TOML file that is shipped or a fixture, by its path below the checkout.
std::vector<std::string> files() {
    std::vector<std::string> paths;
    for (const std::string folder : {"knowledge-base", "rules", "scripts", "tests/fixtures"})
        for (const auto& entry : fs::recursive_directory_iterator(project() / folder))
            if (entry.path().extension() == ".toml")
                paths.push_back(entry.path().lexically_relative(project()).generic_string());
    std::sort(paths.begin(), paths.end());
    return paths;
}

TEST(EditorSchemas, AcceptEveryFile) {
    for (const std::string& path : files()) {
        const auto names = schemas_for(path);
        ASSERT_EQ(names.size(), 1U) << path;
        const json value = as_json(read_all(project() / path));
        ASSERT_FALSE(value.is_discarded()) << path;
        EXPECT_EQ(test::schema(names[0]).problems(value), "") << path << " by " << names[0];
    }
    EXPECT_GT(files().size(), 380U);
}

TEST(EditorSchemas, AreGivenByWhatAFileIs) {
    using Names = std::vector<std::string>;
    for (const std::string star : {"[^/]*", ".*"}) {
        for (const std::string& path : files()) EXPECT_EQ(schemas_for(path, star), schemas_for(path)) << path;
        EXPECT_EQ(schemas_for("knowledge-base/frameworks/new/1.1-new.toml", star), Names{"knowledge-base"});
        EXPECT_EQ(schemas_for("knowledge-base/new.toml", star), Names{"knowledge-base"});
        EXPECT_EQ(schemas_for("knowledge-base/examples/new.toml", star), Names{"assessment"});
        EXPECT_EQ(schemas_for("knowledge-base/examples/overlay-new/changes.toml", star), Names{"overlay"});
        EXPECT_EQ(schemas_for("knowledge-base/examples/overlay-new/metrics/new.toml", star), Names{"overlay"});
        EXPECT_EQ(schemas_for("knowledge-base/examples/overlay-new/rules/p/t/new.cases.toml", star), Names{"cases"});
        EXPECT_EQ(schemas_for("rules/p/t/new.cases.toml", star), Names{"cases"});
        EXPECT_EQ(schemas_for("scripts/what-if/new.scenarios.toml", star), Names{"scenarios"});
    }
}

TEST(EditorSchemas, StandWhereTaploLooks) {
    std::set<std::string> named, standing;
    for (const json& rule : settings().at("rule")) {
        if (rule.contains("schema")) named.insert(rule["schema"]["path"]);
        for (const std::string pattern : rule["include"])
            EXPECT_TRUE(pattern.find('*') != std::string::npos || fs::exists(project() / pattern)) << pattern;
    }
    for (const auto& entry : fs::directory_iterator(project() / "knowledge-base/.schemas"))
        standing.insert("knowledge-base/.schemas/" + entry.path().filename().string());
    EXPECT_EQ(named, standing);
    EXPECT_EQ(named.size(), 5U);
}

TEST(EditorSchemas, OverlaysMayHoldAllThatKnowledgeHoldsAndMore) {
    const fs::path path = project() / "knowledge-base/.schemas/overlay.schema.json";
    if (std::getenv("ICS_UPDATE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << test::overlay_schema();
    EXPECT_EQ(read_all(path), test::overlay_schema()) << "ICS_UPDATE_GOLDEN=1 makes it from knowledge-base.schema.json";
    for (const std::string& file : files()) {
        if (schemas_for(file) != std::vector<std::string>{"knowledge-base"}) continue;
        EXPECT_EQ(test::schema("overlay").problems(as_json(read_all(project() / file))), "") << file;
    }
}

TEST(EditorSchemas, KnowWhatOverlaysChange) {
    const test::Schema& overlay = test::schema("overlay");
    EXPECT_EQ(overlay.problems(as_json(R"(
        remove = ["a/b", { step = "a/c", need = "a/d" }]
        disable_rules = ["pack/rule"]
        [[override]]
        id = "hlp-2019/2.3/maturing/03"
        effort = 2
        tier = ["place"]
        [[override]]
        id = "balanced"
        weights = { ease = 2.0 }
        [[override]]
        table = "priority"
        unlocks_half = 4
        ease = { 5 = 0.3 }
        [[override]]
        id = "nhse-2019/levels/place"
        table = "tier_size"
        tier = "place"
        population = [1]
        [[metric]]
        id = "x"
        name = "x"
        title = "X"
        text = "X."
        comparison = ">="
        target = 1
        unit = "%"
        scope = "local"
        basis = "judgement"
        note = "The client asks."
    )")), "");
    for (const std::string wrong :
         {"remove = [1]", "remove = \"a/b\"", "remove = [{ step = \"a/c\" }]", "disable_rules = \"pack/rule\"",
          "[[override]]\nid = \"x\"", "[[override]]\neffort = 2", "[[override]]\nid = \"x\"\nefort = 2",
          "[[override]]\nid = \"x\"\neffort = 4", "[[override]]\ntable = \"prority\"\nunlocks_half = 4",
          "[[override]]\nid = \"balanced\"\nweights = { eas = 2.0 }", "[override]\nid = \"x\"\neffort = 2",
          "removed = [\"a/b\"]", "[[metric]]\nid = \"x\""})
        EXPECT_FALSE(overlay.accepts(as_json(wrong))) << wrong;
}

// The schema for a file of tests/invalid.
std::string schema_for_invalid(const fs::path& file) {
    if (file.filename() == "assessment.toml") return "assessment";
    return file.filename() == "rule.cases.toml" ? "cases" : "knowledge-base";
}

TEST(EditorSchemas, RefuseWhatTheLoaderRefusesWhereASchemaCanSeeIt) {
    std::set<std::string> refused;
    std::size_t accepted = 0;
    for (const auto& entry : fs::recursive_directory_iterator(project() / "tests/invalid")) {
        if (!entry.is_regular_file() || entry.path().extension() != ".toml") continue;
        const std::string text = read_all(entry.path()), name = schema_for_invalid(entry.path());
        const json value = as_json(text);
        if (value.is_discarded() || value.empty()) continue;  // Taplo says itself what is not TOML
        const auto problems = test::read_with(name, text);
        const bool seen = std::any_of(problems.begin(), problems.end(), test::a_schema_sees);
        EXPECT_EQ(test::schema(name).accepts(value), !seen) << entry.path() << test::schema(name).problems(value);
        if (seen) refused.insert(entry.path().lexically_relative(project() / "tests/invalid").begin()->string());
        else ++accepted;
    }
    EXPECT_EQ(refused, (std::set<std::string>{
                           "assessment-no-system", "assessment-plans", "assessment-ratings", "assessment-system",
                           "assessment-values", "criteria", "crosswalk", "dangling-references",
                           "dates", "dependencies", "evidence-and-tiers", "files", "grounds", "metrics", "missing-keys",
                           "priorities", "recommendations", "rule-cases", "unknown-tables-and-keys", "wrong-types"}));
    EXPECT_GT(accepted, 10U);
}

// Each key of each kind of table is taken away once: the loader and the schema agree on whether it may be missing.
TEST(EditorSchemas, MissTheKeysThatTheLoaderMisses) {
    std::size_t missed = 0, spared = 0;
    std::set<std::string> seen;
    const std::regex line("(^|\n)([a-z_]+) *= [^\n]*\n");
    for (const std::string& path : files()) {
        if (!path.starts_with("tests/fixtures/tiny/")) continue;
        const std::string name = schemas_for(path).at(0), text = read_all(project() / path);
        for (std::sregex_iterator found(text.begin(), text.end(), line), end; found != end; ++found) {
            const std::size_t start = std::size_t(found->position()) + std::size_t(found->length(1));
            const std::string header = text.substr(text.rfind("\n[", start) + 1, 12);
            if (!seen.insert(name + header + (*found)[2].str()).second) continue;
            std::string less = text;
            less.erase(start, std::size_t(found->length()) - std::size_t(found->length(1)));
            const auto problems = test::read_with(name, less);
            const bool missing = std::any_of(problems.begin(), problems.end(), test::a_schema_sees);
            EXPECT_EQ(test::schema(name).accepts(as_json(less)), !missing) << path << " without " << (*found)[0];
            ++(missing ? missed : spared);
        }
    }
    EXPECT_GT(missed, 60U);
    EXPECT_GT(spared, 40U);
}

}  // namespace
}  // namespace ics
