// The evaluation of a synthetic case written by hand over plain arrays, for this one kind of case: what ours is measured
// against. It knows no same work, crosswalk, conflict, presumption, part or choice, no Lua and no reasons.
#pragma once

#include <cstdint>
#include <vector>

#include "benchmarks/synthetic.hpp"

namespace ics::bench {

class Reference {
public:
    explicit Reference(const Synthetic& synthetic);

    struct Result {
        std::vector<std::uint32_t> ready, blocked;  // criteria by rank
        std::vector<double> score;                  // by criterion; of those two lists
        std::vector<int> unlocks;                   // by criterion
        std::vector<std::uint8_t> fires;            // by rule: 0 silent, 1 fires, 2 undetermined
    };
    // Works out everything anew.
    const Result& evaluate(const std::vector<Rating>& ratings);

private:
    enum class State : std::uint8_t { done, ready, blocked, later, undetermined };

    void find_states(const std::vector<Rating>& ratings);
    void run_rules(const std::vector<Rating>& ratings);
    void count_unlocks(const std::vector<Rating>& ratings);
    void find_scores();

    std::size_t size_ = 0;
    std::vector<std::uint8_t> stage_;
    std::vector<std::uint32_t> need_start_, needs_;    // of each criterion one after the other
    std::vector<std::uint32_t> after_start_, after_;   // the other way round
    std::vector<std::uint32_t> advised_start_, advised_;  // rules by criterion
    std::vector<SyntheticRule> rules_;
    struct FlatRule {
        std::uint32_t a = 0, b = 0, c = 0;
        bool third = false;
    };
    std::vector<FlatRule> flat_rules_;
    std::vector<double> fixed_;  // by criterion: the parts of its score that ratings do not change, weighed
    std::vector<State> state_;
    std::vector<std::uint8_t> low_, high_;  // by capability
    std::vector<std::uint32_t> open_, number_, edge_start_, edges_;
    std::vector<std::uint64_t> rows_;
    Result result_;
};

}  // namespace ics::bench
