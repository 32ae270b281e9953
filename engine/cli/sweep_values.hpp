// What the values of the options of sweeps mean: facts by id, stages, figures, ranges, shards.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "scenario/sample.hpp"
#include "scenario/shard.hpp"
#include "scenario/varied_fact.hpp"

namespace ics {

// Reads "I/N". Nothing, reported as `bad-shard`, when it is no part of some number of parts.
std::optional<Shard> read_shard(const std::string& value, Diagnostics& diagnostics);

// A figure as typed, exact, such as "16.8" or "1_000": in units of its last decimal. Nothing when it is none.
struct TypedFigure {
    std::int64_t digits = 0;
    int decimals = 0;

    double value() const;
};
std::optional<TypedFigure> typed_figure(std::string_view text);

// Warns, `odd-figure`, of a figure that can hardly be meant: below 0, or above 100%.
void warn_of_odd_value(const std::string& option, const Metric& metric, double value, Diagnostics& diagnostics);

// The two sides of "FACT=VALUES"; nothing, reported as `bad-option`, where there is no '='.
struct FactAndValues {
    std::string fact, values;
};
std::optional<FactAndValues> read_fact_and_values(const std::string& option, const std::string& typed, const std::string& expected,
                                                  Diagnostics& diagnostics);

// Reads each METRIC=LOW..HIGH, or FACT=no..yes; every problem is reported: `unknown-fact`, `bad-range`, `fact-twice`.
std::vector<RangeGiven> read_ranges(const std::vector<std::string>& typed, const KnowledgeBase& knowledge, Diagnostics& diagnostics);

}  // namespace ics
