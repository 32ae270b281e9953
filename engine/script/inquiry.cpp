#include "script/inquiry.hpp"

#include <algorithm>

#include "script/reading.hpp"

namespace ics {

namespace {

constexpr std::size_t usual_reads = 4;  // of a rule

}  // namespace

bool Inquiry::answer(Read read) {
    asked_ = true;
    read.answer = false;
    read.known = true;
    Read asked = read;
    if (probe_.replacement && same_comparison(read, probe_.replacement->of)) asked.argument = probe_.replacement->argument;
    if (read.index == no_record) {
        read.answer = worlds_.choose(read, true);
    } else {
        Reading<Worlds> reading(knowledge_, facts_, worlds_, trial(), asked);
        read.answer = reading.answer();
        read.known = reading.known();
    }
    if (probe_.trace) probe_.trace->reads.insert(read);
    record(read);
    return read.answer;
}

void Inquiry::record(const Read& read) {
    if (trial()) return;
    world_.push_back(read);
    if (reads_.empty()) reads_.reserve(usual_reads);
    if (std::find(reads_.begin(), reads_.end(), read) == reads_.end()) reads_.push_back(read);
}

std::vector<Read> Inquiry::take_reads(bool undetermined) {
    std::vector<Read> known;
    for (const Read& read : reads_)
        if (read.known) known.push_back(read);
    reads_.resize(std::min(first_world_, reads_.size()));
    return undetermined || known.empty() ? std::move(reads_) : std::move(known);
}

}  // namespace ics
