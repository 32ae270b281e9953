// Which steps wait for which: how many an open step holds up.
#include <bit>
#include <cstdint>

#include "graph/dependency_graph.hpp"
#include "graph/open_steps.hpp"

namespace ics {

namespace {

// Numbers of the open criteria that count.
std::vector<std::uint32_t> counted_numbers(const StepTable& steps, const OpenSteps& open, const StepSet& counted) {
    std::vector<std::uint32_t> out;
    for (std::uint32_t i = 0; i < open.steps.size(); ++i)
        if (counted[open.steps[i].value] && !steps[open.steps[i]].is_milestone) out.push_back(i);
    return out;
}

}  // namespace

// One pass over the edges for every 64 counted steps, a bit each: as cheap for one as for all.
std::vector<int> DependencyGraph::unlocks(const StepSet& open, const StepSet& counted) const {
    const OpenSteps part = pack_open(*this, open);
    const std::vector<std::uint32_t> numbers = counted_numbers(steps_, part, counted);
    std::vector<int> out(steps_.size(), 0);
    for (std::size_t start = 0; start < numbers.size(); start += 64) {
        const std::size_t end = std::min(numbers.size(), start + 64);
        std::vector<std::uint64_t> led_to(part.steps.size(), 0);
        for (std::size_t i = start; i < end; ++i) led_to[numbers[i]] = std::uint64_t(1) << (i - start);
        for (auto edge = part.edges.rbegin(); edge != part.edges.rend(); ++edge)
            led_to[edge->before] |= led_to[edge->after];
        for (std::size_t i = 0; i < part.steps.size(); ++i) out[part.steps[i].value] += std::popcount(led_to[i]);
        for (std::size_t i = start; i < end; ++i) --out[part.steps[numbers[i]].value];
    }
    return out;
}

}  // namespace ics
