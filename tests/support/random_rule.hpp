// Random conditions, as Lua text and as what they mean.
#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "facts/facts.hpp"
#include "support/completions.hpp"

namespace ics::test {

// The same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    int below(int n) { return int(engine_() % std::uint32_t(n)); }
    bool one_in(int n) { return below(n) == 0; }

private:
    std::mt19937 engine_;
};

// A tree of comparisons under and, or, not and 'differs from'.
class RandomRule {
public:
    RandomRule(const KnowledgeBase& knowledge, Dice& dice, int depth);

    // A Lua expression; its handles are named c0, c1, ... (capabilities), k0 (criteria), m0 (metrics), x0 (context).
    std::string text() const;
    // What it comes to in a completion. What is known and what applies is asked of the assessment as it was.
    bool holds(const Facts& completion, const Facts& as_it_was) const;
    void add_thresholds(Thresholds& thresholds) const;

private:
    enum class Kind { all, any, differ, negation, capability, criterion, metric, context, population };

    void make_comparison(Dice& dice);
    std::string comparison_text() const;
    bool capability_holds(const Facts& completion, const Facts& as_it_was) const;
    bool metric_holds(const Facts& completion, const Facts& as_it_was) const;

    const KnowledgeBase* knowledge_;
    Kind kind_ = Kind::all;
    std::vector<RandomRule> parts_;
    std::uint32_t index_ = 0;
    int method_ = 0;
    double argument_ = 0;
};

// The lines that bind every handle.
std::string bind_all(const KnowledgeBase& knowledge);

}  // namespace ics::test
