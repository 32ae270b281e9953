// Which steps wait for which: how many an open step holds up.
#include <algorithm>
#include <array>
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

// A bit for each of a block of counted steps.
constexpr std::size_t block_words = 8;
constexpr std::size_t block_size = block_words * 64;
using Bits = std::array<std::uint64_t, block_words>;

void set(Bits& bits, std::size_t at) { bits[at / 64] |= std::uint64_t(1) << (at % 64); }

void merge(Bits& into, const Bits& from) {
    for (std::size_t i = 0; i < block_words; ++i) into[i] |= from[i];
}

int count(const Bits& bits) {
    int out = 0;
    for (const std::uint64_t word : bits) out += std::popcount(word);
    return out;
}

// Adds to `out`, by number, how many of this block each open step leads to, itself included. None after the
// block's last step leads to any of them.
void count_block(const OpenSteps& part, const std::uint32_t* begin, const std::uint32_t* end, std::vector<int>& out) {
    const std::size_t size = end[-1] + 1;
    std::vector<Bits> led_to(size, Bits{});
    for (const std::uint32_t* at = begin; at != end; ++at) set(led_to[*at], std::size_t(at - begin));
    for (auto edge = part.edges.rbegin(); edge != part.edges.rend(); ++edge)
        if (edge->after < size) merge(led_to[edge->before], led_to[edge->after]);
    for (std::size_t i = 0; i < size; ++i) out[i] += count(led_to[i]);
}

}  // namespace

// A pass over the edges for every block of counted steps, instead of a search from every step.
std::vector<int> DependencyGraph::unlocks(const StepSet& open, const StepSet& counted) const {
    const OpenSteps part = pack_open(*this, open);
    const std::vector<std::uint32_t> numbers = counted_numbers(steps_, part, counted);
    std::vector<int> by_number(part.steps.size(), 0);
    for (std::size_t start = 0; start < numbers.size(); start += block_size) {
        const std::size_t end = std::min(numbers.size(), start + block_size);
        count_block(part, numbers.data() + start, numbers.data() + end, by_number);
    }
    for (const std::uint32_t number : numbers) --by_number[number];
    std::vector<int> out(steps_.size(), 0);
    for (std::size_t i = 0; i < part.steps.size(); ++i) out[part.steps[i].value] = by_number[i];
    return out;
}

}  // namespace ics
