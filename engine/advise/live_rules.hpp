// How rules come out, following the facts.
#pragma once

#include <vector>

#include "advise/case_tables.hpp"
#include "advise/step_priority.hpp"
#include "diagnostics/diagnostic.hpp"
#include "facts/live_facts.hpp"
#include "script/rule_set.hpp"

namespace ics {

// A rule is evaluated again where a fact changed that it binds. One that some unknown bears on may also depend on what
// narrows the unknown: any fact about the capabilities whose stage or criteria it binds.
class LiveRules {
public:
    // All must outlive it.
    LiveRules(const CaseTables& tables, const LiveFacts& facts, RuleSet& rules, Journal& journal);

    // Evaluates every rule; `keep`, where given, is filled with all that each read.
    void begin(Diagnostics& diagnostics, std::vector<RuleResult>* keep);
    void follow(Diagnostics& diagnostics);

    const std::vector<Verdict>& all() const { return verdicts_; }
    // Rules whose verdict is another since the last call.
    const Worklist& changed() const { return changed_; }

private:
    void find(std::uint32_t rule, Diagnostics& diagnostics);

    const CaseTables& tables_;
    const LiveFacts& facts_;
    RuleSet& rules_;
    Journal& journal_;
    std::vector<Verdict> verdicts_;  // by rule
    RuleResult scratch_;
    Worklist to_do_, near_, changed_;
};

}  // namespace ics
