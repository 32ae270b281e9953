// What is counted over the draws of a sample.
#include <algorithm>
#include <numeric>

#include "scenario/sample.hpp"

namespace ics {

namespace {

void count_rank(std::vector<std::uint64_t>& ranks, std::size_t rank, std::uint64_t times) {
    if (times == 0) return;
    if (ranks.size() <= rank) ranks.resize(rank + 1);
    ranks[rank] += times;
}

void add_to(StepTally& tally, const StepTally& other) {
    tally.ready += other.ready;
    tally.blocked += other.blocked;
    tally.done += other.done;
    tally.undetermined += other.undetermined;
    for (std::size_t rank = 0; rank < other.ranks.size(); ++rank) count_rank(tally.ranks, rank, other.ranks[rank]);
}

}  // namespace

std::uint64_t StepTally::first() const {
    const auto end = ranks.begin() + std::ptrdiff_t(std::min(ranks.size(), first_ranks));
    return std::accumulate(ranks.begin(), end, std::uint64_t{0});
}

StepTally::Ranks StepTally::rank() const {
    Ranks out;
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] == 0) continue;
        if (seen == 0) out.least = i + 1;
        if (out.middle == 0 && (seen += ranks[i]) * 2 >= ready) out.middle = i + 1;
        out.greatest = i + 1;
    }
    return out;
}

void SampleTally::add(const Draw& draw) {
    ++draws;
    contradictory += draw.contradictory;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StepTally& tally = steps[i];
        switch (draw.states[i]) {
            case StepState::blocked: ++tally.blocked; break;
            case StepState::done: ++tally.done; break;
            case StepState::undetermined: ++tally.undetermined; break;
            default: break;
        }
    }
    for (std::size_t rank = 0; rank < draw.ready.size(); ++rank) {
        StepTally& tally = steps[draw.ready[rank].value];
        ++tally.ready;
        count_rank(tally.ranks, rank, 1);
    }
    for (std::size_t i = 0; i < said.size(); ++i) {
        said[i].made += draw.said[i] == Outcome::fires;
        said[i].undetermined += draw.said[i] == Outcome::undetermined;
    }
}

void SampleTally::add(const SampleTally& other) {
    draws += other.draws;
    contradictory += other.contradictory;
    for (std::size_t i = 0; i < steps.size(); ++i) add_to(steps[i], other.steps[i]);
    for (std::size_t i = 0; i < said.size(); ++i) {
        said[i].made += other.said[i].made;
        said[i].undetermined += other.said[i].undetermined;
    }
}

}  // namespace ics
