// Differences gathered over assessments, each snapshot written out by hand.
#include "scenario/content_comparison.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ics {
namespace {

constexpr Outcome fires = Outcome::fires, silent = Outcome::silent, open = Outcome::undetermined;

// Of a rule "r" that makes the recommendation "rec".
Snapshot snapshot(const std::string& system, std::optional<Outcome> outcome) {
    Snapshot out;
    out.system = system;
    if (!outcome) return out;
    out.rules["r"] = *outcome;
    out.said["rec"] = {{"rec", "Do it"}, false, *outcome, {}};
    if (*outcome != silent) out.said["rec"].rules = {"r"};
    return out;
}

ContentComparing comparing() { return {"rules", "old", "new", 20}; }

RuleText text(const std::string& id, const std::string& digest) { return {{id, "Found " + id}, digest}; }

std::string rules(const ContentComparison& comparison) {
    std::string out;
    for (const RuleChange& change : comparison.rules)
        out += fmt::format("{} {} {}+{}>{}+{} {}\n", change.rule.id, name(change.presence), change.old_count.fires,
                           change.old_count.undetermined, change.new_count.fires, change.new_count.undetermined, change.differs_for);
    return out;
}

TEST(ContentComparison, RulesByPresenceAndText) {
    ContentComparing all = comparing();
    all.rules({text("a", "1"), text("b", "1"), text("c", "1")}, {text("b", "1"), text("c", "2"), text("d", "1")});
    const ContentComparison comparison = std::move(all).finish();
    EXPECT_EQ(rules(comparison), "a only-old 0+0>0+0 0\nc changed 0+0>0+0 0\nd only-new 0+0>0+0 0\n");
    EXPECT_EQ(comparison.old_rules, 3);
    EXPECT_EQ(comparison.new_rules, 3);
}

TEST(ContentComparison, WhatARuleSaysIsCountedOnBothSides) {
    ContentComparing all = comparing();
    all.rules({text("r", "1")}, {text("r", "2")});
    all.add("1.toml", snapshot("One", silent), snapshot("One", fires), {});
    all.add("2.toml", snapshot("Two", fires), snapshot("Two", fires), {});
    all.add("3.toml", snapshot("Three", fires), snapshot("Three", open), {});
    EXPECT_EQ(rules(std::move(all).finish()), "r changed 2+0>2+1 2\n");
}

// The knowledge that it reads differs.
TEST(ContentComparison, ARuleOfTheSameTextMaySayAnotherThing) {
    ContentComparing all = comparing();
    all.rules({text("q", "1"), text("r", "1")}, {text("q", "1"), text("r", "1")});
    all.add("1.toml", snapshot("One", silent), snapshot("One", fires), {});
    EXPECT_EQ(rules(std::move(all).finish()), "r same 0+0>1+0 1\n");
}

TEST(ContentComparison, SystemsOfOneChangeStandTogether) {
    ContentComparing all = comparing();
    all.add("1.toml", snapshot("One", silent), snapshot("One", fires), {});
    all.add("2.toml", snapshot("Two", open), snapshot("Two", fires), {});
    all.add("3.toml", snapshot("Three", std::nullopt), snapshot("Three", fires), {});
    all.add("4.toml", snapshot("Four", fires), snapshot("Four", fires), {});
    const ContentComparison comparison = std::move(all).finish();
    std::string told;
    for (const SaidTotal& total : comparison.said) {
        told += fmt::format("{} {}>{} {}:", total.subject.id, name(total.old_outcome), name(total.new_outcome), fmt::join(total.rules, " "));
        for (const Named& system : total.systems) told += fmt::format(" {}={}", system.id, system.title);
        told += "\n";
    }
    EXPECT_EQ(told, "rec silent>fires r: 1.toml=One 3.toml=Three\nrec undetermined>fires r: 2.toml=Two\n");
    EXPECT_EQ(comparison.changed.size(), 3U);
    ASSERT_EQ(comparison.untouched.size(), 1U);
    EXPECT_EQ(comparison.untouched[0], (Named{"4.toml", "Four"}));
    EXPECT_EQ(comparison.compared(), 4);
}

TEST(ContentComparison, WhatCannotBeComparedIsNotUntouched) {
    ContentComparing all = comparing();
    all.leave_out("bad.toml");
    const ContentComparison comparison = std::move(all).finish();
    EXPECT_EQ(comparison.compared(), 0);
    EXPECT_EQ(comparison.not_compared, std::vector<std::string>{"bad.toml"});
}

}  // namespace
}  // namespace ics
