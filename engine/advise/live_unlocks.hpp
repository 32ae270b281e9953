// How many open criteria on the way wait for each step, following the states of steps.
#pragma once

#include <cstdint>
#include <vector>

#include "advise/live_way.hpp"

namespace ics {

// Keeps, for each open step, the set of open criteria on the way that it leads to through open steps, as a row of bits:
// a row follows from those of the steps that require it. What is done has an empty row. A change goes up the graph
// only as far as it changes rows.
class LiveUnlocks {
public:
    // All must outlive it.
    LiveUnlocks(const CaseTables& tables, const LiveSteps& steps, const LiveWay& way, Journal& journal);

    void follow();

    // Itself left out; 0 for a step that is not open. As DependencyGraph::unlocks.
    int operator[](std::uint32_t step) const { return count_[step]; }
    const std::vector<int>& all() const { return count_; }
    const Worklist& touched() const { return touched_; }

private:
    using Word = std::uint64_t;

    void mark(std::uint32_t step);
    void find_row(std::uint32_t step);
    Word* row(std::uint32_t step) { return rows_.data() + std::size_t(step) * width_; }

    const CaseTables& tables_;
    const LiveSteps& steps_;
    const LiveWay& way_;
    Journal& journal_;
    std::vector<std::uint32_t> bit_;    // by step: of a criterion, its own bit; of a milestone, the first that it can lead to
    std::size_t width_ = 0;             // words of a row
    std::vector<Word> rows_, scratch_;
    std::vector<int> count_;
    std::vector<Word> marked_;          // steps to look at again, a bit each, by place from the last step to the first
    Worklist touched_;
};

}  // namespace ics
