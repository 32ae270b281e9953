#include "advise/live_unlocks.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace ics {

namespace {

constexpr std::size_t word_bits = 64;

// Bits set in `size` words. Adds words up before it counts them, three at a time, as counting one takes several
// instructions where the machine is not known to have one for it.
int bits_set(const std::uint64_t* words, std::size_t size) {
    constexpr std::uint64_t twos = 0x5555555555555555, fours = 0x3333333333333333, bytes = 0x0F0F0F0F0F0F0F0F;
    int out = 0;
    for (std::size_t i = 0; i < size; ++i) {
        std::uint64_t word = words[i];
        if (word == 0) continue;
        word -= (word >> 1) & twos;
        word = (word & fours) + ((word >> 2) & fours);
        word = (word + (word >> 4)) & bytes;
        out += int((word * 0x0101010101010101) >> 56);
    }
    return out;
}

}  // namespace

LiveUnlocks::LiveUnlocks(const CaseTables& tables, const LiveSteps& steps, const LiveWay& way, Journal& journal)
    : tables_(tables), steps_(steps), way_(way), journal_(journal), bit_(tables.steps.size()), count_(tables.steps.size(), 0),
      marked_((tables.steps.size() + word_bits - 1) / word_bits, 0), touched_(tables.steps.size()) {
    std::uint32_t next = 0;
    for (auto step = tables.backwards.rbegin(); step != tables.backwards.rend(); ++step) {
        bit_[*step] = next;
        next += !tables.steps[*step].is_milestone;
    }
    width_ = next / word_bits + 1;
    rows_.assign(width_ * tables.steps.size(), 0);
    scratch_.assign(width_, 0);
}

void LiveUnlocks::mark(std::uint32_t step) {
    const std::uint32_t place = tables_.place[step];
    marked_[place / word_bits] |= Word(1) << (place % word_bits);
}

// From the last step to the first: a row changes only those of steps further on in this order.
void LiveUnlocks::follow() {
    touched_.clear();
    for (const std::uint32_t step : steps_.touched().items()) mark(step);
    for (const std::uint32_t step : way_.touched().items()) mark(step);
    for (std::size_t i = 0; i < marked_.size(); ++i)
        while (marked_[i] != 0) {
            const std::size_t place = i * word_bits + std::size_t(std::countr_zero(marked_[i]));
            marked_[i] &= marked_[i] - 1;
            find_row(tables_.backwards[place]);
        }
}

// A row has no bit before its step's own: what a step leads to comes after it.
void LiveUnlocks::find_row(std::uint32_t step) {
    const std::size_t first = bit_[step] / word_bits, size = width_ - first;
    Word* const fresh = scratch_.data();
    std::fill_n(fresh, size, 0);
    int itself = 0;
    if (steps_[step].open()) {
        for (const std::uint32_t later : tables_.needed_by[step]) {
            if (!steps_[later].open()) continue;
            const std::size_t skip = bit_[later] / word_bits - first;
            const Word* const from = row(later) + first + skip;
            for (std::size_t i = skip; i < size; ++i) fresh[i] |= from[i - skip];
        }
        if (way_.ahead(step) && !tables_.steps[step].is_milestone) {
            fresh[0] |= Word(1) << (bit_[step] % word_bits);
            itself = 1;
        }
    }
    Word* const now = row(step) + first;
    if (std::memcmp(now, fresh, size * sizeof(Word)) == 0) return;
    journal_.note(now, size * sizeof(Word));
    std::memcpy(now, fresh, size * sizeof(Word));
    if (journal_.set(count_[step], bits_set(now, size) - itself)) touched_.add(step);
    for (const std::uint32_t need : tables_.needs[step]) mark(need);
}

}  // namespace ics
