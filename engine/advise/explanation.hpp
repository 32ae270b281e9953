// Why something is advised, why not, and what would change it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advise/advise.hpp"
#include "advise/edits.hpp"

namespace ics {

// A fact set to another value, in words: "Developing" to "Maturing".
struct FactChange {
    Named fact;
    std::string from, to;
    Edit edit;
    std::vector<Named> with_it;  // ratings that contradict it, which are taken out of the assessment together with it
};

// Changes that together bring something about.
struct ChangeSet {
    std::vector<FactChange> changes;
};

// What one rule makes of the case.
struct RuleVerdict {
    Reason reason;                  // with the reads that made it fire or stay silent
    Outcome outcome = Outcome::silent;
    std::vector<Named> hangs_on;    // undetermined: the facts that decide
};

// From a prerequisite that is not done, or not known to be, back to what can start now; one step where it can start
// itself, or where nothing that leads to it can.
struct WayBack {
    std::string why;                // why the prerequisite is needed; may be empty
    std::string declared;           // where that is declared; empty where it follows from the framework
    std::vector<Named> steps;       // what can start now first, the prerequisite last
    StepState first = StepState::ready;  // of the first step
    bool known_open = true;         // the prerequisite; else it may be done already
};

// What would turn one of several rules.
struct RuleChanges {
    std::string rule;
    std::vector<ChangeSet> changes;
};

// The explanation of a rule, a recommendation, a step or a metric: what does not concern it stays empty.
struct Explanation {
    enum class Kind { rule, recommendation, step, metric } kind = Kind::rule;
    Named subject;
    std::string text;               // what the record says
    std::string source;
    std::vector<std::string> stands;  // where it is written, then what overlays changed of it: a sentence each
    std::string verdict;            // in one sentence
    std::vector<RuleVerdict> rules; // that recommend it, advance it or read it
    std::optional<Action> action;   // of a step that is ready or blocked
    std::optional<MetricStanding> metric;
    std::vector<Named> met;         // prerequisites that are done
    std::vector<WayBack> waits_for;   // those that are not, as chains
    std::vector<Named> hangs_on;    // undetermined: the facts that decide
    std::string would;              // what the changes bring about: "it would no longer be recommended"
    std::vector<ChangeSet> changes; // of the least size that does
    bool all_tried = true;          // false: the search was given up before all sets of that size were tried
    std::vector<RuleChanges> rule_by_rule;  // where no changes were found that turn all rules at once: each that fires, alone
};

// Explains the record with this id, which may be a rule's, a recommendation's, a step's (a criterion, or
// "capability@stage"), or a metric's id or name. Nothing, and reported with the nearest id, when there is none.
std::optional<Explanation> explain(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                   const Assessment& assessment, const AdviseOptions& options, const std::string& id,
                                   Diagnostics& diagnostics);

std::string_view name(Explanation::Kind kind);

}  // namespace ics
