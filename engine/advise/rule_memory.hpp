// Verdicts of rules that unknowns bear on, remembered by everything they can depend on: exploring what an unknown may be
// takes far longer than looking up that the same was asked before.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "advise/case_tables.hpp"
#include "advise/step_priority.hpp"
#include "facts/facts.hpp"
#include "facts/journal.hpp"

namespace ics {

// What is known of a capability and all its criteria is a situation, told by a number: where two numbers are the same, so
// is all that a rule can see of it. A rule is remembered under the situations of the capabilities that it binds or
// whose criteria it binds, and the figures, targets and circumstances that it binds. What takes too much room is forgotten,
// and worked out again: so memory is bounded however many cases there are.
class RuleMemory {
public:
    RuleMemory(const CaseTables& tables, const Facts& facts, Journal& journal);

    // What is known of it, or of one of its criteria, has changed.
    void touch(std::uint32_t capability) { journal_.set(situations_[capability], not_found); }

    std::optional<Verdict> recall(std::uint32_t rule);
    // Of the facts as they stand.
    void remember(std::uint32_t rule, const Verdict& verdict);

private:
    static constexpr std::uint64_t not_found = 0;

    struct Seen {
        std::vector<std::uint32_t> capabilities, metrics, context;
        bool population = false;
        std::unordered_map<std::string, Verdict> verdicts;
    };

    std::uint64_t situation(std::uint32_t capability);
    const std::string& key_of(const Seen& seen);

    const CaseTables& tables_;
    const Facts& facts_;
    Journal& journal_;
    std::vector<std::uint64_t> situations_;  // by capability; follows the journal
    std::vector<std::unordered_map<std::string, std::uint64_t>> numbers_;  // by capability: of each situation seen
    std::uint64_t next_number_ = 1;  // never given twice: a situation that was forgotten gets another
    std::vector<Seen> seen_;  // by rule
    std::string key_, situation_key_;
};

}  // namespace ics
