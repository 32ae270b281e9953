// A case that is changed and changed back says at all times what a full evaluation says, to the last bit.
#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "advise/live_case.hpp"
#include "advise/prepare.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/random_case.hpp"
#include "support/rule_bench.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Dice;

std::string words(const Position& p) {
    return fmt::format("{}-{} {} {} {}", p.stage.low, p.stage.high, name(p.origin), p.not_applicable, p.rating.has_value());
}
std::string words(const CriterionFact& f) {
    return fmt::format("{} {} {} {} {}", int(f.met), name(f.origin), f.partly, f.not_applicable, f.rating.has_value());
}
std::string words(const MetricFact& f) {
    return fmt::format("{} {} {} {}", f.value.value_or(-1), f.target.value_or(-1), int(f.meets), f.entry.has_value());
}

// Doubles in hexadecimal: every bit tells.
std::string words(const StepPriority* priority) {
    return priority ? fmt::format("{:a} {:a}", fmt::join(priority->values, " "), priority->score) : "none";
}

template <class Facts>
std::string facts_words(const Facts& facts) {
    std::string out;
    for (const auto& fact : facts.capabilities) out += words(fact) + "\n";
    for (const auto& fact : facts.criteria) out += words(fact) + "\n";
    for (const auto& fact : facts.metrics) out += words(fact) + "\n";
    for (const auto& fact : facts.context) out += fmt::format("{} {}\n", int(fact.value), fact.entry.has_value());
    return out + fmt::format("{} people", facts.system.population.value_or(-1));
}

std::vector<StepIndex> ranked(const Evaluation& evaluation, StepState state) {
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < evaluation.steps.size(); ++i)
        if (evaluation.steps[i].state == state && evaluation.priority[i]) out.push_back(StepIndex{i});
    std::stable_sort(out.begin(), out.end(), [&](StepIndex a, StepIndex b) {
        return evaluation.priority[a.value]->score > evaluation.priority[b.value]->score;
    });
    return out;
}

std::string words(const std::vector<StepIndex>& steps) {
    std::string out;
    for (const StepIndex step : steps) out += fmt::format(" {}", step.value);
    return out;
}

// Whether any conflict is about the capability or, where it is about the same work, about a criterion of it.
bool contradicts(const KnowledgeBase& knowledge, const Facts& facts, CapabilityIndex capability) {
    const auto in_it = [&](CriterionIndex c) { return knowledge[c].capability == capability; };
    return std::any_of(facts.conflicts.begin(), facts.conflicts.end(), [&](const Conflict& conflict) {
        if (conflict.kind == Conflict::Kind::parent_and_parts) return false;
        if (conflict.kind != Conflict::Kind::same_work) return conflict.capability == capability;
        return std::any_of(conflict.criteria.begin(), conflict.criteria.end(), in_it);
    });
}

// All that a case says of itself, and all that a full evaluation says, in the same words.
std::string told(const LiveCase& live, std::size_t steps, std::size_t rules) {
    std::string out = facts_words(live.facts()) + "\n";
    for (std::uint32_t i = 0; i < live.facts().capabilities.size(); ++i)
        out += live.contradicts(CapabilityIndex{i}) ? "contradicts " : "agrees ";
    for (std::uint32_t i = 0; i < steps; ++i) {
        const StepIndex step{i};
        out += fmt::format("step {}: {} {} {} {} {}\n", i, name(live.state(step)), live.open(step), live.on_the_way(step),
                           live.unlocks(step), words(live.priority(step)));
    }
    for (std::uint32_t i = 0; i < rules; ++i) out += fmt::format("rule {}: {}\n", i, name(live.outcome(RuleIndex{i})));
    return out + "ready" + words(live.ready()) + "\nblocked" + words(live.blocked()) + "\n";
}

std::string told(const KnowledgeBase& knowledge, const Evaluation& full) {
    std::string out = facts_words(full.facts) + "\n";
    for (std::uint32_t i = 0; i < full.facts.capabilities.size(); ++i)
        out += contradicts(knowledge, full.facts, CapabilityIndex{i}) ? "contradicts " : "agrees ";
    for (std::size_t i = 0; i < full.steps.size(); ++i)
        out += fmt::format("step {}: {} {} {} {} {}\n", i, name(full.steps[i].state), full.steps[i].open(),
                           bool(full.on_the_way[i]), full.unlocks[i], words(full.priority[i] ? &*full.priority[i] : nullptr));
    for (std::size_t i = 0; i < full.rules.size(); ++i) out += fmt::format("rule {}: {}\n", i, name(full.rules[i].outcome));
    return out + "ready" + words(ranked(full, StepState::ready)) + "\nblocked" + words(ranked(full, StepState::blocked)) + "\n";
}

// What parts of the program that share no code with the evaluation say of it.
void expect_as_defined(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Evaluation& full) {
    StepSet counted(full.open.size(), 0);
    for (std::size_t i = 0; i < counted.size(); ++i) counted[i] = full.open[i] && full.on_the_way[i];
    EXPECT_EQ(full.unlocks, graph.unlocks(full.open, counted));
    const std::vector<StepInfo> infos = step_states(knowledge, graph, full.facts);
    for (std::size_t i = 0; i < infos.size(); ++i) EXPECT_EQ(infos[i].state, full.steps[i].state) << i;
}

// A case, changed as a what-if run changes it, beside the assessments that it stands for.
class Changing {
public:
    Changing(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules, RuleSet& other_rules,
             const Assessment& assessment)
        : knowledge_(knowledge), graph_(graph), rules_(other_rules), stack_{assessment},
          live_(LiveCase::open(knowledge, graph, rules, assessment, {}, problems_)), first_(told()) {
        targets_ = live_->targets();
    }

    void change(Dice& dice) {
        if (live_->depth() > 0 && dice.one_in(3)) {
            live_->take_back();
            stack_.pop_back();
        } else {
            const auto assumptions = test::random_assumptions(knowledge_, dice);
            live_->assume(assumptions);
            stack_.push_back(with(stack_.back(), assumptions));
        }
    }

    // Both sides of the comparison, and what else must hold.
    bool same() {
        const Evaluation full = evaluate(knowledge_, graph_, rules_, stack_.back(), targets_, knowledge_.priorities.profiles.front(),
                                         stack_.back().date, problems_);
        expect_as_defined(knowledge_, graph_, full);
        const std::string live = told(), afresh = ics::told(knowledge_, full);
        EXPECT_EQ(live, afresh);
        return live == afresh && !testing::Test::HasFailure();
    }

    void take_all_back() {
        while (live_->depth() > 0) live_->take_back();
        EXPECT_EQ(told(), first_);
        EXPECT_EQ(problems_.format() + live_->problems().format(), "");
    }

private:
    std::string told() const { return ics::told(*live_, graph_.steps().size(), rules_.rules().size()); }

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    RuleSet& rules_;
    std::vector<Assessment> stack_;
    Diagnostics problems_;
    std::unique_ptr<LiveCase> live_;
    std::string first_;
    std::vector<Target> targets_;
};

std::vector<SourceFile> rule_files(const std::vector<std::string>& texts) {
    std::vector<SourceFile> out;
    for (std::size_t i = 0; i < texts.size(); ++i) out.push_back({fmt::format("r{}.lua", i), texts[i]});
    return out;
}

// Whether this seed makes a case; if so, it is changed so often, and looked at each time.
bool change_random_case(std::uint32_t seed, int changes, const ScriptLimits& limits) {
    Dice dice(seed);
    const test::RandomCase random = test::random_case(dice);
    Diagnostics diagnostics;
    const auto graph = DependencyGraph::build(random.knowledge, diagnostics);
    if (!graph) return false;
    auto rules = load_rule_set(rule_files(random.rules), random.knowledge, limits, diagnostics);
    auto other = load_rule_set(rule_files(random.rules), random.knowledge, limits, diagnostics);
    EXPECT_TRUE(rules && other) << diagnostics.format();
    if (!rules || !other) return false;
    Changing changing(random.knowledge, *graph, *rules, *other, random.assessment);
    for (int i = 0; i < changes; ++i) {
        if (!changing.same()) return true;
        changing.change(dice);
    }
    changing.take_all_back();
    return true;
}

// One that stands below 'low' has something open there. Once j is met, that can only be k: no world is left in which the rule
// fires, though neither what it asked of x nor of k is any better known.
TEST(LiveCase, FollowsWhatNarrowsTheUnknownThatARuleAsks) {
    KnowledgeBase knowledge = test::KnowledgeBuilder()
                                  .framework("f", {"base", "low", "high"})
                                  .capability("x")
                                  .criterion("j", "low")
                                  .criterion("k", "low")
                                  .criterion("h", "high")
                                  .build();
    knowledge.priorities.profiles.push_back({"even", "Even", {}, {}});
    const std::string rule = "local x, k = capability 'x', criterion 'k'\n"
                             "return rule { id = 'p/r', title = 'A rule', advances = { 'k' },\n"
                             "  when = function() return x:below 'low' and k:met() end }\n";
    Diagnostics diagnostics;
    const auto graph = DependencyGraph::build(knowledge, diagnostics);
    auto rules = load_rule_set({{"r.lua", rule}}, knowledge, {}, diagnostics);
    const Assessment assessment = test::AssessmentBuilder(knowledge).status("h", Status::unmet).build();
    const auto live = LiveCase::open(knowledge, *graph, *rules, assessment, {}, diagnostics);
    ASSERT_TRUE(live) << diagnostics.format();
    const Position before = live->facts()[CapabilityIndex{0}];
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::undetermined);
    live->assume({{{Read::Kind::criterion, 0}, Status::met}});
    EXPECT_EQ(live->facts()[CapabilityIndex{0}], before);
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::silent);
    live->take_back();
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::undetermined);
}

// A case of one capability and one rule, which must outlive what is done with it.
struct SmallCase {
    SmallCase(KnowledgeBase given, const std::string& rule) : knowledge(std::move(given)) {
        knowledge.priorities.profiles.push_back({"even", "Even", {}, {}});
        graph = DependencyGraph::build(knowledge, problems);
        rules = load_rule_set({{"r.lua", rule}}, knowledge, {}, problems);
    }
    std::unique_ptr<LiveCase> open(const Assessment& assessment) {
        return LiveCase::open(knowledge, *graph, *rules, assessment, {}, problems);
    }

    KnowledgeBase knowledge;
    Diagnostics problems;
    std::optional<DependencyGraph> graph;
    std::optional<RuleSet> rules;
};

// Once the target stayed when the figure was taken away, though the assessment then had neither.
TEST(LiveCase, ForgetsALocalTargetWithItsFigure) {
    test::KnowledgeBuilder builder;
    builder.framework("f", {"base", "low"}).capability("x").criterion("a", "low").metric("m", Comparison::at_least, 10);
    builder.last_metric().scope = Scope::national;
    SmallCase small(builder.build(), "local m = metric 'm'\n"
                                     "return rule { id = 'p/r', title = 'A rule', advances = { 'a' },\n"
                                     "  when = function() return m:misses() end }\n");
    const Assessment assessment = test::AssessmentBuilder(small.knowledge).metric("m", 7, 8).build();
    const auto live = small.open(assessment);
    ASSERT_TRUE(live) << small.problems.format();
    const Subject m{Read::Kind::metric, 0};
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::fires);
    live->assume({{m, std::monostate{}}});
    EXPECT_EQ(live->facts()[MetricIndex{0}].target, std::nullopt);
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::silent);
    live->assume({{m, 7.0}});
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::silent) << "a national total without a local target";
    live->take_back();
    live->take_back();
    EXPECT_EQ(live->outcome(RuleIndex{0}), Outcome::fires);
}

// More situations of a capability than are remembered: what was forgotten is worked out again, and nothing is mistaken for
// anything else. An unknown bears on the rule, which fires where k0 is met all the same.
TEST(LiveCase, ForgetsSituationsWithoutMistakingOneForAnother) {
    constexpr int criteria = 13;
    test::KnowledgeBuilder builder;
    builder.framework("f", {"base", "low"}).context("c").capability("x");
    for (int i = 0; i < criteria; ++i) builder.criterion(fmt::format("k{}", i), "low");
    SmallCase small(builder.build(), "local c, k = context 'c', criterion 'k0'\n"
                                     "return rule { id = 'p/r', title = 'A rule', advances = { 'k0' },\n"
                                     "  when = function() return (c:yes() or k:met()) and (c:no() or k:met()) end }\n");
    const Assessment assessment = test::AssessmentBuilder(small.knowledge).build();
    const auto live = small.open(assessment);
    ASSERT_TRUE(live) << small.problems.format();
    for (int run = 0; run < 2; ++run)
        for (int pattern = 0; pattern < 1 << criteria; ++pattern) {
            std::vector<Assumption> assumed;
            for (std::uint32_t i = 0; i < criteria; ++i)
                assumed.push_back({{Read::Kind::criterion, i}, (pattern >> i) % 2 ? Status::met : Status::unmet});
            live->assume(assumed);
            ASSERT_EQ(live->outcome(RuleIndex{0}), pattern % 2 ? Outcome::fires : Outcome::silent) << pattern;
            live->take_back();
            ASSERT_EQ(live->outcome(RuleIndex{0}), Outcome::undetermined);
        }
}

TEST(LiveCase, SaysWhatAFullEvaluationSaysOfRandomCases) {
    int made = 0;
    for (std::uint32_t seed = 0; seed < 400 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        made += change_random_case(seed, 12, {});
    }
    EXPECT_GT(made, 300);
}

TEST(LiveCase, DoesSoWhereRulesHaveMoreWorldsThanTheLimit) {
    ScriptLimits few;
    few.worlds = 3;
    for (std::uint32_t seed = 1000; seed < 1100 && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        change_random_case(seed, 12, few);
    }
}

TEST(LiveCase, DoesSoOfTheShippedKnowledgeAndRules) {
    Diagnostics diagnostics;
    const DataFolders folders{test::project() / "knowledge-base", {own_named(test::project() / "rules")}};
    Content content = load_content(folders, diagnostics), other = load_content(folders, diagnostics);
    ASSERT_TRUE(content.complete() && other.complete()) << diagnostics.format();
    for (const char* example : {"blmk-2018", "full", "early"}) {
        SCOPED_TRACE(example);
        const std::string name = std::string(example) + ".toml";
        const auto file = read_file(test::project() / "knowledge-base/examples" / name, name, diagnostics);
        const auto assessment = load_assessment(*file, *content.knowledge, diagnostics);
        ASSERT_TRUE(assessment) << diagnostics.format();
        Changing changing(*content.knowledge, *content.graph, *content.rules, *other.rules, *assessment);
        Dice dice(7);
        for (int i = 0; i < 30 && changing.same(); ++i) changing.change(dice);
        changing.take_all_back();
    }
}

}  // namespace
}  // namespace ics
