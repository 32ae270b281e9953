// rules/README.md, the consultant's guide: every rule in it runs, and every answer of the rule language is shown.
#include <set>

#include <gtest/gtest.h>

#include "cases/rule_cases.hpp"
#include "lint/rule_outcomes.hpp"
#include "lint/rule_text.hpp"
#include "script/host_names.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

std::string guide() {
    const std::string text = test::read_all(test::project() / "rules/README.md");
    return text.substr(0, text.find("\n## Cases\n"));
}

// The blocks that are fenced with this language, in order.
std::vector<std::string> blocks(const std::string& text, const std::string& language) {
    std::vector<std::string> out;
    const std::string fence = "```" + language + "\n";
    for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at)) {
        at += fence.size();
        out.push_back(text.substr(at, text.find("```", at) - at));
    }
    return out;
}

// The rules of the guide as files, and their cases.
std::vector<SourceFile> files(const std::string& language, const std::string& ending) {
    std::vector<SourceFile> out;
    for (std::string& block : blocks(guide(), language))
        out.push_back({"guide/" + std::to_string(out.size()) + ending, std::move(block)});
    return out;
}

TEST(Guide, EveryRuleInItRunsAndItsCasesPass) {
    Diagnostics diagnostics;
    const auto rule_files = files("lua", ".lua"), case_files = files("toml", ".cases.toml");
    EXPECT_EQ(rule_files.size(), 11u) << "ten, and the one that shows every answer";
    ASSERT_EQ(case_files.size(), rule_files.size());
    auto rules = load_rule_set(rule_files, test::shipped(), {}, diagnostics);
    ASSERT_TRUE(rules) << diagnostics.format();
    const auto results = run_cases(test::shipped(), *rules, load_cases(test::shipped(), *rules, case_files, "", diagnostics), diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    std::set<std::pair<std::string, bool>> outcomes;
    for (const CaseResult& result : results) {
        const Rule& rule = rules->rules()[result.rule.value];
        EXPECT_TRUE(result.passed()) << rule.id << ": " << result.name;
        outcomes.insert({rule.id, result.expected == Outcome::fires});
    }
    EXPECT_EQ(outcomes.size(), 2 * rule_files.size() - 1) << "each of the ten has a case that fires and one that does not";
}

TEST(Guide, ItsTenRulesAreAsCheckWantsThem) {
    Diagnostics diagnostics;
    auto rule_files = files("lua", ".lua");
    rule_files.erase(rule_files.begin());  // the one that shows every answer
    auto rules = load_rule_set(rule_files, test::shipped(), {}, diagnostics);
    ASSERT_TRUE(rules) << diagnostics.format();
    report_rule_texts(*rules, diagnostics);
    report_fixed_outcomes(*rules, diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(Guide, ShowsEveryNameOfTheRuleLanguage) {
    const std::string all = blocks(guide(), "lua").front();
    for (const HostName& name : host_names()) {
        const std::string called = name.owner.empty() ? std::string(name.name) : ":" + std::string(name.name);
        EXPECT_NE(all.find(called), std::string::npos) << name.owner << " " << name.name;
    }
}

TEST(Guide, LeadsToItsOwnHeadings) {
    const std::string text = test::read_all(test::project() / "rules/README.md");
    std::size_t links = 0;
    for (std::size_t at = text.find("](#"); at != std::string::npos; at = text.find("](#", at + 1), ++links) {
        std::string heading = "\n## " + text.substr(at + 3, text.find(')', at) - at - 3) + "\n";
        std::string all = text;
        const auto lower = [](unsigned char c) { return c == ' ' ? '-' : char(std::tolower(c)); };
        std::transform(all.begin(), all.end(), all.begin(), lower);
        std::erase_if(all, [](char c) { return c == ',' || c == '`'; });
        std::transform(heading.begin(), heading.end(), heading.begin(), lower);
        EXPECT_NE(all.find(heading), std::string::npos) << heading;
    }
    EXPECT_GE(links, 10u);
}

}  // namespace
}  // namespace ics
