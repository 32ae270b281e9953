// Answers what a rule asks of its handles, in the world at hand, and records what it read.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "facts/facts.hpp"
#include "model/knowledge_base.hpp"
#include "script/probe.hpp"
#include "script/read.hpp"
#include "script/worlds.hpp"

namespace ics {

// What a rule asks of a case. Everything comes down to the questions of facts/world.hpp, or to facts that are taken as
// they are: whether something is known, applies, is due, and what the system is.
class Inquiry {
public:
    // A real case reads facts as they are. A trial has no case: what would be taken as it is may come out either way.
    enum class Purpose { real_case, trial };

    // All must outlive it, and what `probe` points to.
    Inquiry(const KnowledgeBase& knowledge, const Facts& facts, Worlds& worlds, Purpose purpose, const Probe& probe = {})
        : knowledge_(knowledge), facts_(facts), worlds_(worlds), purpose_(purpose), probe_(probe) {}

    // The answer to `read`, whose own `answer` and `known` are not looked at. `read.index` is that of a record of the
    // knowledge base (or, in a trial, `no_record`: any answer is possible).
    bool answer(Read read);

    static constexpr std::uint32_t no_record = 0xFFFFFFFF;

    // Between one world and the next.
    void end_world() {
        first_world_ = std::min(first_world_, reads_.size());
        world_.clear();
    }
    // Begins the world at hand anew: what is asked again is answered as before.
    void restart_world() {
        worlds_.rewind();
        world_.clear();
    }
    // Everything asked in the world at hand, in order, repeats included. Not in a trial.
    const std::vector<Read>& asked_in_world() const { return world_; }
    // What explains the outcome, in the order read, exact repeats once: where it is settled, what is known of all that was
    // read in any world, since what is not known did not decide; else what was read in the first world.
    std::vector<Read> take_reads(bool undetermined);
    // Whether anything was asked at all.
    bool asked() const { return asked_; }
    bool trial() const { return purpose_ == Purpose::trial; }

private:
    void record(const Read& read);

    const KnowledgeBase& knowledge_;
    const Facts& facts_;
    Worlds& worlds_;
    Purpose purpose_;
    Probe probe_;
    std::size_t first_world_ = std::size_t(-1);  // how many of the reads it made
    std::vector<Read> reads_;
    std::vector<Read> world_;
    bool asked_ = false;
};

}  // namespace ics
