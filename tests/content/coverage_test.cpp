// The cases of the shipped rules leave nothing of the rules untried.
#include <gtest/gtest.h>

#include "cases/coverage.hpp"
#include "cases/perturbation.hpp"
#include "cli/content.hpp"
#include "report/case_words.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using Offenders = std::vector<std::string>;

struct Shipped {
    Content content;
    std::vector<CasesOfRule> cases;

    const KnowledgeBase& knowledge() const { return *content.knowledge; }
    std::string in_rule(RuleIndex rule, const std::string& words) const {
        return content.rules->rules()[rule.value].id + ": " + words;
    }
};

Shipped load_shipped() {
    Diagnostics diagnostics;
    const DataFolders folders{test::project() / "knowledge-base", {own_named(test::project() / "rules")}};
    Shipped out{load_content(folders, diagnostics), {}};
    const auto files = read_rule_files(folders, cases_ending, diagnostics);
    out.cases = load_cases(out.knowledge(), *out.content.rules, files, "", diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << diagnostics.format();
    return out;
}

TEST(ShippedCases, TryEveryRuleEveryLineEveryComparisonAndEveryHandle) {
    Shipped shipped = load_shipped();
    const Coverage coverage = cover(shipped.knowledge(), *shipped.content.rules, shipped.cases, true);
    Offenders offenders;
    for (const LackingOutcome& lacking : coverage.lacking)
        offenders.push_back(shipped.in_rule(lacking.rule, fmt::format("no case '{}'", name(lacking.outcome))));
    for (const LineNotRun& line : coverage.lines_not_run)
        offenders.push_back(shipped.in_rule(line.rule, fmt::format("line {} never runs", line.line)));
    for (const OneSided& side : coverage.one_sided)
        offenders.push_back(shipped.in_rule(side.rule, report::comparison_words(shipped.knowledge(), side.comparison)));
    for (const UnreadHandle& handle : coverage.unread)
        offenders.push_back(shipped.in_rule(handle.rule, report::fact_words(shipped.knowledge(), handle.subject)));
    EXPECT_EQ(offenders, Offenders{}) << "ics-advisor test --coverage says more";
    EXPECT_EQ(coverage.rules.total, shipped.content.rules->rules().size());
    EXPECT_GT(coverage.comparisons.total, coverage.rules.total);
    EXPECT_GT(coverage.lines.total, coverage.rules.total);
}

TEST(ShippedCases, HoldEveryThreshold) {
    Shipped shipped = load_shipped();
    const Perturbation perturbation = perturb(shipped.knowledge(), *shipped.content.rules, shipped.cases);
    Offenders offenders;
    for (const Threshold& threshold : perturbation.thresholds)
        if (!threshold.held())
            offenders.push_back(shipped.in_rule(threshold.rule, report::comparison_words(shipped.knowledge(), threshold.comparison)));
    EXPECT_EQ(offenders, Offenders{}) << "ics-advisor test --perturb says more";
    EXPECT_FALSE(perturbation.thresholds.empty());
}

}  // namespace
}  // namespace ics
