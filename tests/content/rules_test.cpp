// What must hold of the shipped rules as a whole, over all shipped examples.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "advise/evaluation.hpp"
#include "cli/content.hpp"
#include "cli/rule_table.hpp"
#include "load/load.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

Content& content() {
    static Diagnostics diagnostics;
    static Content loaded = load_content(DataFolders{test::project() / "knowledge-base", {own_named(test::project() / "rules")}}, diagnostics);
    return loaded;
}

// The table of rules stands in rules/README.md below this line.
constexpr std::string_view marker = "<!-- The rest of this page is printed by `ics-advisor test --list`. -->\n\n";

TEST(ShippedRules, StandInTheReadmeAsTheyAre) {
    const std::filesystem::path path = test::project() / "rules/README.md";
    std::string text = test::read_all(path);
    const std::size_t at = text.find(marker);
    ASSERT_NE(at, std::string::npos);
    const std::string table = rule_table(*content().knowledge, *content().rules), shown = text.substr(at + marker.size());
    if (std::getenv("ICS_UPDATE_GOLDEN") != nullptr)
        std::ofstream(path, std::ios::binary) << text.substr(0, at) << marker << table;
    EXPECT_EQ(shown, table) << "ICS_UPDATE_GOLDEN=1 rewrites it";
}

// By recommendation: in how many examples some rule recommends it, and in how many none does.
struct Count {
    int fires = 0, silent = 0;
};

std::map<RecommendationIndex, Count> counted_over_examples() {
    std::map<RecommendationIndex, Count> counts;
    Diagnostics diagnostics;
    for (const SourceFile& file : read_folder(test::project() / "knowledge-base/examples", ".toml", {"overlay-northshire"}, diagnostics)) {
        const auto assessment = load_assessment(file, *content().knowledge, diagnostics);
        if (!assessment) continue;
        Assessment aimed = *assessment;
        const Facts facts = derive_facts(*content().knowledge, aimed, aimed.date);
        std::set<RecommendationIndex> fired;
        for (std::uint32_t i = 0; i < content().rules->rules().size(); ++i)
            if (content().rules->evaluate(RuleIndex{i}, facts, diagnostics).outcome == Outcome::fires)
                for (const RecommendationIndex r : content().rules->rules()[i].recommends) fired.insert(r);
        for (std::uint32_t i = 0; i < content().knowledge->recommendations.size(); ++i)
            ++(fired.contains(RecommendationIndex{i}) ? counts[{i}].fires : counts[{i}].silent);
    }
    EXPECT_FALSE(diagnostics.has_errors()) << diagnostics.format();
    return counts;
}

TEST(ShippedRules, EachLocalAdviceIsGivenInSomeExampleAndNotInAnother) {
    std::vector<std::string> never, always;
    for (const auto& [index, count] : counted_over_examples()) {
        const Recommendation& advice = (*content().knowledge)[index];
        if (advice.audience != Audience::local) continue;
        if (count.fires == 0) never.push_back(advice.id);
        if (count.silent == 0) always.push_back(advice.id);
    }
    EXPECT_EQ(never, std::vector<std::string>{});
    EXPECT_EQ(always, std::vector<std::string>{});
}

TEST(ShippedRules, HaveCasesInWhichTheyFireAndInWhichTheyDoNot) {
    Diagnostics diagnostics;
    std::map<std::string, std::set<Outcome>> outcomes;
    for (const SourceFile& file : read_folder(test::project() / "rules", ".cases.toml", {}, diagnostics))
        for (const RuleCase& rule_case : load_rule_cases(file, *content().knowledge, diagnostics))
            outcomes[file.name].insert(rule_case.expect);
    std::vector<std::string> offenders;
    for (const auto& [file, found] : outcomes)
        if (!found.contains(Outcome::fires) || !found.contains(Outcome::silent)) offenders.push_back(file);
    EXPECT_EQ(offenders, std::vector<std::string>{});
    EXPECT_EQ(outcomes.size(), content().rules->rules().size());
}

}  // namespace
}  // namespace ics
