// How well the cases try the rules, and the rules the knowledge: what no case and no rule comes to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cases/rule_cases.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// How many of all.
struct Tally {
    std::size_t covered = 0;
    std::size_t total = 0;
};

// A rule without a case that expects this outcome.
struct LackingOutcome {
    RuleIndex rule;
    Outcome outcome = Outcome::fires;
};

// A line of `when`, or of a function that it reaches, that no case runs.
struct LineNotRun {
    RuleIndex rule;
    std::uint32_t line = 0;
    std::string text;  // without spaces at its ends
};

// A comparison that does not come out both ways in a rule's cases.
struct OneSided {
    enum class Seen { only_yes, only_no, only_supposed, never };  // supposed: no case says what it is about

    RuleIndex rule;
    Read comparison;
    Seen seen = Seen::never;
};

// A handle that a rule binds, and reads in none of its cases.
struct UnreadHandle {
    RuleIndex rule;
    Subject subject;
};

// Facts of one kind: capabilities (or anything of them), criteria that are steps, metrics, context facts.
struct FactsCovered {
    Read::Kind kind = Read::Kind::capability;
    Tally read;                   // by some rule
    Tally set;                    // by some case
    std::vector<Subject> unread;  // by any rule
    std::vector<Subject> unset;   // by any case, though some rule reads them
};

// Records of one kind of the knowledge base.
struct RecordsCovered {
    std::string kind;              // "local recommendation", "case study", in the singular
    Tally used;                    // advised by a rule, or evidence for something that a report may come to
    std::vector<std::string> unused;  // ids, in order
};

struct Coverage {
    Tally rules;                   // with a case that fires and one that stays silent
    std::size_t undetermined = 0;  // rules with a case that is undetermined
    std::vector<LackingOutcome> lacking;
    Tally lines;
    std::vector<LineNotRun> lines_not_run;
    Tally comparisons;             // of each rule, apart; answered yes in a case and no in another, both known
    std::vector<OneSided> one_sided;
    Tally handles;                 // but the system's, which needs no binding
    std::vector<UnreadHandle> unread;
    // Of all rules and cases together; empty where only some were asked for.
    std::vector<FactsCovered> facts;
    std::vector<RecordsCovered> records;
};

// Runs the cases, with every read and line noted. All lists are in order of the rules' files, then of line, or
// of the fact or record.
// `whole`: these are all cases of all rules, so that facts and records can be counted.
Coverage cover(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases, bool whole);

// Its two last parts, in files of their own.
std::vector<FactsCovered> cover_facts(const KnowledgeBase& knowledge, const RuleSet& rules,
                                      const std::vector<CasesOfRule>& cases);
std::vector<RecordsCovered> cover_records(const KnowledgeBase& knowledge, const RuleSet& rules);

}  // namespace ics
