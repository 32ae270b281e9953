#include "advise/live_unlocks.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace ics {

namespace {

constexpr std::size_t word_bits = 64;
constexpr std::size_t block_words = 8, block_bits = block_words * word_bits;

// Bits set in a word, as eight counts of a byte each: machines that are not known to count bits at once do this in
// fewer steps for many words together.
std::uint64_t counts_by_byte(std::uint64_t word) {
    constexpr std::uint64_t twos = 0x5555555555555555, fours = 0x3333333333333333, bytes = 0x0F0F0F0F0F0F0F0F;
    word -= (word >> 1) & twos;
    word = (word & fours) + ((word >> 2) & fours);
    return (word + (word >> 4)) & bytes;
}

// Bits set in at most eight words: no count of a byte comes to more than 64.
int bits_of_few(const std::uint64_t* words, std::size_t size) {
    constexpr std::uint64_t pairs = 0x00FF00FF00FF00FF;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < size; ++i) sum += counts_by_byte(words[i]);
    sum = (sum & pairs) + ((sum >> 8) & pairs);
    return int((sum * 0x0001000100010001) >> 48);
}

int bits_set(const std::uint64_t* words, std::size_t size) {
    int out = 0;
    for (std::size_t i = 0; i < size; i += block_words) out += bits_of_few(words + i, std::min(block_words, size - i));
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
}

void LiveUnlocks::keep_rows() {
    if (!rows_.empty()) return;
    rows_.assign(width_ * tables_.steps.size(), 0);
    scratch_.assign(width_, 0);
    for (const std::uint32_t step : tables_.backwards) find_row(step);
    std::fill(marked_.begin(), marked_.end(), 0);
    touched_.clear();
    rows_hold_ = true;
}

void LiveUnlocks::mark(std::uint32_t step) {
    const std::uint32_t place = tables_.place[step];
    marked_[place / word_bits] |= Word(1) << (place % word_bits);
}

void LiveUnlocks::follow() {
    touched_.clear();
    const std::size_t changed = std::max(steps_.touched().items().size(), way_.touched().items().size());
    if (rows_hold_ && changed < tables_.steps.size() / 4) return follow_rows();
    journal_.set(rows_hold_, false);
    count_afresh();
}

// From the last step to the first: a row changes only those of steps further on in this order.
void LiveUnlocks::follow_rows() {
    for (const std::uint32_t step : steps_.touched().items()) mark(step);
    for (const std::uint32_t step : way_.touched().items()) mark(step);
    for (std::size_t i = 0; i < marked_.size(); ++i)
        while (marked_[i] != 0) {
            const std::size_t place = i * word_bits + std::size_t(std::countr_zero(marked_[i]));
            marked_[i] &= marked_[i] - 1;
            find_row(tables_.backwards[place]);
        }
}

// A pass over the open part for every block of counted steps, as DependencyGraph::unlocks.
void LiveUnlocks::count_afresh() {
    pack_open();
    found_.assign(open_.size(), 0);
    for (std::size_t from = 0; from < counted_.size(); from += block_bits)
        count_block(from, std::min(from + block_bits, counted_.size()));
    for (const std::uint32_t number : counted_) --found_[number];
    std::uint32_t next = 0;
    for (const std::uint32_t step : tables_.backwards) {
        const bool is_open = next < open_.size() && open_[next] == step;
        if (journal_.set(count_[step], is_open ? found_[next] : 0)) touched_.add(step);
        next += is_open;
    }
}

void LiveUnlocks::pack_open() {
    open_.clear();
    edges_.clear();
    counted_.clear();
    edge_starts_.assign(1, 0);
    number_.resize(tables_.steps.size());
    for (const std::uint32_t step : tables_.backwards) {
        if (!steps_[step].open()) continue;
        number_[step] = std::uint32_t(open_.size());
        if (way_.ahead(step) && !tables_.steps[step].is_milestone) counted_.push_back(number_[step]);
        open_.push_back(step);
        for (const std::uint32_t later : tables_.needed_by[step])
            if (steps_[later].open()) edges_.push_back(number_[later]);
        edge_starts_.push_back(std::uint32_t(edges_.size()));
    }
}

// Adds to `found_` how many of these counted steps each open step leads to, itself included. None before the first of
// them does.
void LiveUnlocks::count_block(std::size_t from, std::size_t to) {
    const std::size_t first = counted_[from];
    block_.assign((open_.size() - first) * block_words, 0);
    std::size_t next = from;
    for (std::size_t i = first; i < open_.size(); ++i) {
        Word* const row = block_.data() + (i - first) * block_words;
        for (std::uint32_t at = edge_starts_[i]; at < edge_starts_[i + 1]; ++at) {
            if (edges_[at] < first) continue;
            const Word* const later = block_.data() + (edges_[at] - first) * block_words;
            for (std::size_t w = 0; w < block_words; ++w) row[w] |= later[w];
        }
        if (next < to && counted_[next] == i) {
            row[(next - from) / word_bits] |= Word(1) << ((next - from) % word_bits);
            ++next;
        }
        found_[i] += bits_of_few(row, block_words);
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
