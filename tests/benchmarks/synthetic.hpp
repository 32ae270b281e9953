// A made-up knowledge base of any size with its rules and ratings, to measure how evaluation grows.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "load/source_file.hpp"

namespace ics::bench {

// Numbers from a seed, the same on every machine (SplitMix64, Steele and others 2014).
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : state_(seed) {}
    std::uint32_t below(std::uint32_t limit);

private:
    std::uint64_t state_;
};

inline constexpr std::size_t criteria_each = 10;  // of a capability: four at the first stage, three at the second and third
inline constexpr int stages = 3;                  // above the base
inline constexpr std::size_t metrics = 10;
inline constexpr std::size_t recommendations = 50;

// One criterion: it needs up to three others that come before it and stand at no later stage, and serves one metric.
struct SyntheticCriterion {
    int stage = 1;
    int effort = 1;
    bool inequality = false;
    std::uint32_t metric = 0;
    std::vector<std::uint32_t> needs;
};

// One rule: `a:met() and b:open()`, or, with a third criterion, `a:open() and (b:met() or c:open())`.
struct SyntheticRule {
    std::vector<std::uint32_t> reads;  // two or three
    std::uint32_t advances = 0;
    std::uint32_t recommends = 0;
};

// A measured figure in per cent against a target of at least so much, due so many days after the day of the advice.
struct SyntheticMetric {
    double value = 0, target = 0;
    int days = 0;
};

enum class Rating : std::uint8_t { unmet, met, unknown };

std::string id_of(std::size_t criterion);

// `size` criteria and as many rules; `size` is a multiple of ten. One framework, whose last stage is the target.
struct Synthetic {
    explicit Synthetic(std::size_t size);

    std::vector<SyntheticCriterion> criteria;
    std::vector<SyntheticRule> rules;
    std::array<SyntheticMetric, metrics> figures;

    // 85 % of the first stage is met, half of the second, 15 % of the third; so many in a hundred are left out.
    std::vector<Rating> ratings(std::uint32_t unknown_in_hundred) const;

    // The same as files.
    std::vector<SourceFile> knowledge_files() const;
    std::vector<SourceFile> rule_files() const;
    SourceFile assessment_file(const std::vector<Rating>& ratings) const;
};

// Three ratings that are changed together.
struct Change {
    std::uint32_t criterion = 0;
    Rating rating = Rating::unmet;
};
std::vector<std::array<Change, 3>> changes(const std::vector<Rating>& ratings, std::size_t count);

}  // namespace ics::bench
