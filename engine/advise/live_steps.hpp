// Where steps stand, following the facts.
#pragma once

#include <vector>

#include "advise/case_tables.hpp"
#include "advise/step_status.hpp"
#include "facts/live_facts.hpp"

namespace ics {

// Written through the journal, as the facts are.
class LiveSteps {
public:
    // All must outlive it.
    LiveSteps(const CaseTables& tables, const LiveFacts& facts, Journal& journal);

    // Works out again what the last change of the facts touches.
    void follow();

    const StepStatus& operator[](std::uint32_t step) const { return status_[step]; }
    const std::vector<StepStatus>& all() const { return status_; }
    // Steps that the last call of `follow` touched: no other differs.
    const Worklist& touched() const { return touched_; }

private:
    void look_at_capability(std::uint32_t capability, bool moved);
    void find_done(std::uint32_t step);
    void find_state(std::uint32_t step);
    Turn turn_of(const Step& step) const;

    const CaseTables& tables_;
    const LiveFacts& facts_;
    Journal& journal_;
    std::vector<StepStatus> status_;
    std::vector<LevelRange> next_;  // by capability
    Worklist capabilities_, to_find_done_, touched_;
};

}  // namespace ics
