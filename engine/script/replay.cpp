#include "script/replay.hpp"

#include <algorithm>

#include "script/reading.hpp"

namespace ics {

namespace {

// Answers what the facts alone settle.
class Settled {
public:
    Settled(const KnowledgeBase& knowledge, const Facts& facts) : world_(knowledge, facts) {}

    Worlds::Answer ask(const Question& question) const {
        const Truth truth = world_.ask(question);
        return {truth == Truth::yes, truth != Truth::unknown};
    }
    bool choose(const Read&, bool first) const { return first; }

private:
    World world_;
};

// As for any rule whose outcome is settled: what is known of what it read, each once, or all where nothing is.
void tidy(std::vector<Read>& reads) {
    for (std::size_t i = 0; i < reads.size(); ++i)
        for (std::size_t j = i + 1; j < reads.size();)
            if (reads[i] == reads[j]) reads.erase(reads.begin() + std::ptrdiff_t(j));
            else ++j;
    const auto known = [](const Read& read) { return read.known; };
    if (std::any_of(reads.begin(), reads.end(), known)) std::erase_if(reads, [](const Read& read) { return !read.known; });
}

}  // namespace

void Replay::learn(const std::vector<Read>& asked, bool fired) {
    if (!allowed_) return;
    Next* at = &start_;
    for (const Read& read : asked) {
        if (*at == unseen) {
            const Next fresh = Next(nodes_.size());
            *at = fresh;
            nodes_.push_back({read, {unseen, unseen}});  // moves what `at` points to
            at = &nodes_.back().next[read.answer];
            continue;
        }
        if (*at < 0) return;  // no pure rule asks on where it has ended before
        at = &nodes_[std::size_t(*at)].next[read.answer];
    }
    *at = fired ? fires : silent;
}

std::optional<bool> Replay::run(Inquiry& inquiry) const {
    Next at = start_;
    while (at >= 0) {
        const Node& node = nodes_[std::size_t(at)];
        at = node.next[inquiry.answer(node.read)];
    }
    if (at == unseen) return std::nullopt;
    return at == fires;
}

bool Replay::settles(const KnowledgeBase& knowledge, const Facts& facts, RuleResult& out) const {
    if (start_ == unseen) return false;
    Settled settled(knowledge, facts);
    out.reads.clear();
    Next at = start_;
    while (at >= 0) {
        const Node& node = nodes_[std::size_t(at)];
        Reading<Settled> reading(knowledge, facts, settled, false, node.read);
        Read read = node.read;
        read.answer = reading.answer();
        read.known = reading.known();
        // A tier that is not said is taken as it is, and marked as not known.
        if (!read.known && read.method != Method::has_tier) return false;
        out.reads.push_back(read);
        at = node.next[read.answer];
    }
    if (at == unseen) return false;
    out.outcome = at == fires ? Outcome::fires : Outcome::silent;
    out.decided_by.clear();
    out.bounded = false;
    out.settled = true;
    tidy(out.reads);
    return true;
}

}  // namespace ics
