// Random rules over random, partly known cases of random small knowledge bases: a rule fires, or is silent, only where
// it does so in every completion of the case, found by brute force; and what loading finds a rule never to do, or two to
// do alike, they do in no case otherwise.
#include <iostream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "script/rule_set.hpp"
#include "support/assessment_builder.hpp"
#include "support/completions.hpp"
#include "support/knowledge_builder.hpp"
#include "support/random_rule.hpp"

namespace ics::test {
namespace {

const std::vector<std::string> stages{"start", "growing", "settled"};

void add_criteria(KnowledgeBuilder& knowledge, Dice& dice, const std::string& capability, const std::string& stage) {
    const int count = dice.one_in(8) ? 0 : 1 + dice.below(2);
    for (int i = 0; i < count; ++i) {
        const std::string id = fmt::format("{}/{}/{}", capability, stage, i);
        knowledge.criterion(id, stage);
        if (dice.one_in(6))
            knowledge.part(id + "/a", id).part(id + "/b", id);
        else if (dice.one_in(6))
            knowledge.criterion(id + "/or", stage).either(id, {id + "/or"});
    }
}

KnowledgeBase random_knowledge(Dice& dice) {
    KnowledgeBuilder knowledge;
    knowledge.framework("f", stages);
    const int capabilities = 2 + dice.below(2);
    for (int i = 0; i < capabilities; ++i) {
        const std::string id = fmt::format("f/{}", i);
        knowledge.capability(id).criterion(id + "/x", stages[1 + std::size_t(dice.below(2))]);
        add_criteria(knowledge, dice, id, "growing");
        add_criteria(knowledge, dice, id, "settled");
    }
    if (dice.one_in(4)) knowledge.same("f/0/x", "f/1/x");
    knowledge.metric("high", Comparison::at_least, 10).metric("low", Comparison::at_most, 10);
    knowledge.metric("plan", Comparison::equal, 1, std::string(yes_no))
        .context("merger")
        .theme("t")
        .recommendation("t/1");
    return knowledge.build();
}

void rate(AssessmentBuilder& assessment, const KnowledgeBase& knowledge, Dice& dice) {
    for (const Capability& capability : knowledge.capabilities) {
        const std::size_t low = std::size_t(dice.below(3)), high = low + std::size_t(dice.below(3 - int(low)));
        if (dice.one_in(3)) assessment.stages(capability.id, stages[low], stages[dice.one_in(2) ? low : high]);
    }
    for (const Criterion& criterion : knowledge.criteria) {
        const int status = dice.below(8);
        if (status < 4) assessment.status(criterion.id, Status(status));  // met, partly, unmet, not applicable
    }
}

AssessmentBuilder random_case(const KnowledgeBase& knowledge, Dice& dice) {
    AssessmentBuilder assessment(knowledge);
    rate(assessment, knowledge, dice);
    for (const Metric& metric : knowledge.metrics)
        if (!dice.one_in(3)) assessment.metric(metric.name, metric.unit == yes_no ? dice.below(2) : 5 * dice.below(5));
    if (dice.one_in(2)) assessment.context("merger", dice.one_in(2));
    if (!dice.one_in(3)) assessment.population(50 * dice.below(6));
    if (dice.one_in(2)) assessment.target("f", stages[1 + std::size_t(dice.below(2))]);
    return assessment;
}

// A case in short, to be read when a check fails.
std::string described(const KnowledgeBase& knowledge, const Facts& facts) {
    constexpr std::string_view truths = "-+?";
    std::string out;
    for (std::size_t i = 0; i < knowledge.capabilities.size(); ++i) {
        out += fmt::format("\n  {} {}..{}:", knowledge.capabilities[i].id, facts.capabilities[i].stage.low,
                           facts.capabilities[i].stage.high);
        for (const CriterionIndex c : knowledge.capabilities[i].criteria)
            out += fmt::format(" {}{}", knowledge[c].id,
                               facts[c].not_applicable ? '/' : truths[std::size_t(facts[c].met)]);
    }
    for (const MetricFact& metric : facts.metrics)
        out += fmt::format("\n  metric {}", metric.value ? fmt::format("{}", *metric.value) : "?");
    for (const Conflict& conflict : facts.conflicts) out += "\n  " + conflict.text;
    return out;
}

struct Tally {
    int rules = 0, decided = 0, undetermined = 0, needless = 0;
    int fixed = 0, alike = 0;  // rules that loading found to come out one way only; pairs that come out alike
};

// Whether `outcome` may be said of completions some of which hold and some of which do not.
void check(const KnowledgeBase& knowledge, const RandomRule& rule, const RuleResult& result,
           const std::vector<Facts>& cases, const Facts& as_it_was, Tally& tally) {
    bool some_hold = false, some_do_not = false;
    std::string witness;
    for (const Facts& completion : cases) {
        const bool holds = rule.holds(completion, as_it_was);
        (holds ? some_hold : some_do_not) = true;
        if (holds != (result.outcome == Outcome::fires)) witness = described(knowledge, completion);
    }
    ++tally.rules;
    EXPECT_FALSE(result.outcome == Outcome::fires && some_do_not) << "fires: " << rule.text() << witness;
    EXPECT_FALSE(result.outcome == Outcome::silent && some_hold) << "is silent: " << rule.text() << witness;
    const bool undetermined = result.outcome == Outcome::undetermined;
    EXPECT_EQ(result.decided_by.empty(), !undetermined) << rule.text();
    ++(undetermined ? tally.undetermined : tally.decided);
    if (undetermined && some_hold != some_do_not) ++tally.needless;
}

// Whether what loading found of the rules, and of each two, holds for this case.
void check_trials(RuleSet& set, const std::vector<Outcome>& outcomes, Tally& tally) {
    for (std::uint32_t i = 0; i < outcomes.size(); ++i) {
        const Tried& tried = set.rules()[i].tried;
        if (!tried.all) continue;
        tally.fixed += tried.fires != tried.silent;
        EXPECT_TRUE(tried.fires || outcomes[i] != Outcome::fires) << set.text(RuleIndex{i});
        EXPECT_TRUE(tried.silent || outcomes[i] != Outcome::silent) << set.text(RuleIndex{i});
        for (std::uint32_t j = 0; j < i; ++j) {
            if (!set.alike(RuleIndex{j}, RuleIndex{i}).value_or(false)) continue;
            ++tally.alike;
            const bool decided = outcomes[i] != Outcome::undetermined && outcomes[j] != Outcome::undetermined;
            EXPECT_TRUE(!decided || outcomes[i] == outcomes[j]) << set.text(RuleIndex{j}) << set.text(RuleIndex{i});
        }
    }
}

void check_case(std::uint32_t seed, Tally& tally) {
    Dice dice(seed);
    const KnowledgeBase knowledge = random_knowledge(dice);
    const AssessmentBuilder assessment = random_case(knowledge, dice);
    SCOPED_TRACE(fmt::format("seed {}, as it was:{}", seed, described(knowledge, assessment.facts())));
    std::vector<RandomRule> rules;
    std::vector<SourceFile> files;
    Thresholds thresholds;
    for (int i = 0; i < 20; ++i) {
        rules.emplace_back(knowledge, dice, 1 + dice.below(3));
        rules.back().add_thresholds(thresholds);
        files.push_back({fmt::format("{:02}.lua", i),
                         bind_all(knowledge) +
                             fmt::format("return rule {{ id = 'pack/r{:02}', title = 'T', recommends = {{ 't/1' }}, "
                                         "when = function()\nreturn {}\nend }}\n",
                                         i, rules.back().text())});
    }
    const auto cases = completions(knowledge, assessment.build(), thresholds, 1000);
    if (!cases || cases->empty()) return;
    Diagnostics diagnostics;
    auto set = load_rule_set(files, knowledge, {}, diagnostics);
    ASSERT_TRUE(set) << diagnostics.format();
    std::vector<Outcome> outcomes;
    for (std::uint32_t i = 0; i < rules.size(); ++i) {
        const RuleResult result = set->evaluate(RuleIndex{i}, assessment.facts(), diagnostics);
        check(knowledge, rules[i], result, *cases, assessment.facts(), tally);
        outcomes.push_back(result.outcome);
    }
    check_trials(*set, outcomes, tally);
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(Completions, NeverDifferFromWhatARuleSays) {
    Tally tally;
    for (std::uint32_t seed = 0; seed < 120 && !HasFailure(); ++seed) check_case(seed, tally);
    std::cout << fmt::format(
        "{} rules over cases that could be completed: {} decided, {} undetermined, {} of them needlessly\n"
        "{} of them fixed at load, {} pairs alike\n",
        tally.rules, tally.decided, tally.undetermined, tally.needless, tally.fixed, tally.alike);
    EXPECT_GT(tally.decided, 500);
    EXPECT_GT(tally.undetermined, 500);
    EXPECT_GT(tally.fixed, 20);
    EXPECT_GT(tally.alike, 20);
}

}  // namespace
}  // namespace ics::test
