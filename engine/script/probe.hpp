// What can be asked of an evaluation besides its result: what it read and which lines it ran, and how it would come out
// if one of its comparisons were another.
#pragma once

#include <cstdint>
#include <set>

#include "script/read.hpp"

namespace ics {

// What ran, in any world of any evaluation that it was given to.
struct Trace {
    std::set<Read> reads;            // every comparison made, with each answer it got
    std::set<std::uint32_t> lines;   // of the rule's file, that ran
};

// Another argument for every comparison that is like `of` in all but its answer: a stage, a figure, a number of days or
// people.
struct Replacement {
    Read of;
    double argument = 0;
};

// Neither changes how an evaluation that has none comes out, what it may do, or how its steps are counted.
struct Probe {
    Trace* trace = nullptr;
    const Replacement* replacement = nullptr;
};

// Whether two reads make the same comparison, whatever the answer.
inline bool same_comparison(const Read& a, const Read& b) {
    return a.kind == b.kind && a.method == b.method && a.index == b.index && a.argument == b.argument;
}

}  // namespace ics
