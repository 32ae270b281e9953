// Answers what a rule asks of its handles, in the world at hand, and records what it read.
#pragma once

#include <utility>
#include <vector>

#include "facts/facts.hpp"
#include "model/knowledge_base.hpp"
#include "script/read.hpp"
#include "script/worlds.hpp"

namespace ics {

// What a rule asks of a case. Everything comes down to the questions of facts/world.hpp, or to facts that are taken as
// they are: whether something is known, applies, is due, and what the system is.
class Inquiry {
public:
    // A real case reads facts as they are. A trial has no case: what would be taken as it is may come out either way.
    enum class Purpose { real_case, trial };

    // All must outlive it.
    Inquiry(const KnowledgeBase& knowledge, const Facts& facts, Worlds& worlds, Purpose purpose)
        : knowledge_(knowledge), facts_(facts), worlds_(worlds), purpose_(purpose) {}

    // The answer to `read`, whose own `answer` and `known` are not looked at. `read.index` is that of a record of the
    // knowledge base (or, in a trial, `no_record`: any answer is possible).
    bool answer(Read read);

    static constexpr std::uint32_t no_record = 0xFFFFFFFF;

    // Takes what was read until `stop_recording`, in order, exact repeats once.
    std::vector<Read> take_reads() { return std::move(reads_); }
    void stop_recording() { recording_ = false; }
    bool trial() const { return purpose_ == Purpose::trial; }

private:
    struct Reading;

    void record(const Read& read);

    const KnowledgeBase& knowledge_;
    const Facts& facts_;
    Worlds& worlds_;
    Purpose purpose_;
    bool recording_ = true;
    std::vector<Read> reads_;
};

}  // namespace ics
