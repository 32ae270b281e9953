// Possible cases: what the answers to unknown comparisons could be, kept consistent with the facts and
// with each other.
#pragma once

#include <compare>
#include <limits>
#include <map>
#include <string>
#include <variant>

#include "facts/facts.hpp"

namespace ics {

// A comparison that a rule makes about one base fact. Everything a rule asks comes down to these.
struct AskStage {  // has the capability reached `stage`?
    CapabilityIndex capability;
    Level stage = 0;
    auto operator<=>(const AskStage&) const = default;
};
struct AskMet {  // is the criterion met? (not for a repeat: ask for the original)
    CriterionIndex criterion;
    auto operator<=>(const AskMet&) const = default;
};
struct AskMetric {  // is the metric's value less than (`or_equal`: at most) `threshold`?
    MetricIndex metric;
    double threshold = 0;
    bool or_equal = false;
    auto operator<=>(const AskMetric&) const = default;
};
struct AskContext {  // is the circumstance so?
    ContextIndex fact;
    auto operator<=>(const AskContext&) const = default;
};
struct AskPopulation {  // does the system serve at least so many people?
    double threshold = 0;
    auto operator<=>(const AskPopulation&) const = default;
};
using Question = std::variant<AskStage, AskMet, AskMetric, AskContext, AskPopulation>;

// A set of completions of an assessment: cases in which what is unknown has a value. Starts as all of them
// and is narrowed by assumptions. It may hold a completion too many, never one too few: what is decided
// in every world is decided in every completion.
//
// Assumptions about a capability's stage and its criteria narrow each other: below a stage, some
// requirement up to it is open; at a stage, all are met. Not so where the stage is inferred, which settles no
// criterion, and where the assessment's own ratings contradict each other: there any stage of the range goes with
// any criteria.
class World {
public:
    World(const KnowledgeBase& knowledge, const Facts& facts) : knowledge_(&knowledge), facts_(&facts) {}

    // The answer in every completion of this set, or unknown.
    Truth ask(const Question& question) const;
    // The answer in every completion of the case, nothing being assumed.
    static Truth settled(const KnowledgeBase& knowledge, const Facts& facts, const Question& question);

    // Keeps the completions in which the question has this answer; false when there is none (the world is
    // then of no use). The question's answer must be unknown.
    bool assume(const Question& question, bool answer);

private:
    // Possible values of a number.
    struct Interval {
        double low = -std::numeric_limits<double>::infinity();
        double high = std::numeric_limits<double>::infinity();
        bool low_open = false;   // low itself is not in it
        bool high_open = false;  // high itself is not in it

        // Whether its values are less than (`or_equal`: at most) the threshold.
        Truth less(double threshold, bool or_equal) const;
        // Keeps the values below (or not below) the threshold; false when none is left.
        bool cut(double threshold, bool or_equal, bool below);
    };

    LevelRange range(CapabilityIndex capability) const;
    bool tied(CapabilityIndex capability) const;
    Truth stated(CriterionIndex criterion) const;
    Truth met(CriterionIndex criterion) const;
    static Interval given(const KnowledgeBase& knowledge, const Facts& facts, MetricIndex metric);
    Interval interval(MetricIndex metric) const;
    Interval population() const;
    bool narrow(CapabilityIndex capability, LevelRange stage);

    const KnowledgeBase* knowledge_;
    const Facts* facts_;
    std::map<CapabilityIndex, LevelRange> stages_;
    std::map<CriterionIndex, bool> met_;
    std::map<MetricIndex, Interval> metrics_;
    std::map<ContextIndex, bool> context_;
    Interval population_{0};
};

}  // namespace ics
