// Which steps lie on the way to the targets, following the states of steps.
#pragma once

#include <vector>

#include "advise/live_steps.hpp"

namespace ics {

// On the way are the steps of the targets' frameworks up to their stages, and everything that the open ones of those
// require, directly or through other open steps: what is done, or not applicable, passes nothing on. Each step counts the
// open ones on the way that require it; there is no cycle, so the counts tell at all times.
class LiveWay {
public:
    // All must outlive it.
    LiveWay(const CaseTables& tables, const LiveSteps& steps, Journal& journal);

    void follow();

    bool operator[](std::uint32_t step) const { return on_[step] != 0; }
    // Open, and on the way.
    bool ahead(std::uint32_t step) const { return ahead_[step] != 0; }
    const StepSet& all() const { return on_; }
    // No other step differs since the last call of `follow`.
    const Worklist& touched() const { return touched_; }

private:
    void look_at(std::uint32_t step);

    const CaseTables& tables_;
    const LiveSteps& steps_;
    Journal& journal_;
    StepSet on_, ahead_;
    std::vector<int> needed_;  // by how many steps ahead
    std::vector<std::uint32_t> to_do_;
    Worklist touched_;
};

}  // namespace ics
