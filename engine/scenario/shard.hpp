// A sweep in parts, worked out one by one wherever there is room, then joined.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "scenario/sweep.hpp"

namespace ics {

// Part `part` of `parts`, from 1.
struct Shard {
    std::uint64_t part = 1;
    std::uint64_t parts = 1;

    bool operator==(const Shard&) const = default;
};

// The cases of a part: all parts together have each case once, in order, and sizes that differ by at most one.
CaseRange cases_of(const Shard& shard, std::uint64_t cases);

// What a part file says of itself.
struct PartLabel {
    std::string file;
    Shard shard;
    std::uint64_t done = 0;  // of its cases

    std::string words() const;  // "part 2 of 4 (b.jsonl)"
};

// True when these are all parts of a sweep of so many cases, each once and whole; else reports what is missing, doubled or
// unfinished: codes `part-missing`, `part-twice`, `part-unfinished`, `part-mismatch`.
bool are_whole(const std::vector<PartLabel>& parts, std::uint64_t cases, Diagnostics& diagnostics);

}  // namespace ics
