// What one set of knowledge and rules makes of one assessment, all by id, so that it can be set beside what another
// makes of it: positions in two knowledge bases mean nothing to each other.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "advise/advise.hpp"
#include "advise/compose.hpp"
#include "load/natural_order.hpp"
#include "model/outcome.hpp"

namespace ics {

struct NaturalOrder {
    bool operator()(const std::string& a, const std::string& b) const { return natural_less(a, b); }
};

// By id, in the order of ids for people.
template <class Value>
using ById = std::map<std::string, Value, NaturalOrder>;

// What rules say of a recommendation, or of a finding: a rule that recommends nothing, under its own id.
struct Said {
    Named subject;
    bool finding = false;
    Outcome outcome = Outcome::silent;  // fires where any rule does; else undetermined where any rule is
    std::vector<std::string> rules;     // that speak of it and are not silent, in order of id
};

// Where a step on the way to the targets stands.
struct StepStanding {
    Named step;
    StepState state = StepState::undetermined;
    int rank = 0;      // within the ready or the blocked actions, 1 is first; 0 in any other state
    double score = 0;  // 0..100, of what has a rank
    std::vector<std::string> called_for_by;  // rules that fire and advance it, in order of id
};

struct Snapshot {
    std::string system;
    ById<Outcome> rules;
    ById<Said> said;            // recommendations that some rule makes, and findings
    ById<StepStanding> steps;   // criteria on the way, none that is a milestone
    Advice advice;              // the whole of it, in words
};

// Null where the step is not on the way to the targets.
const StepStanding* standing_of(const Snapshot& side, const std::string& step);
// Nothing for null.
std::optional<StepState> state_of(const StepStanding* standing);

// Nothing, and reported, where `advise` gives no advice.
std::optional<Snapshot> take_snapshot(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                      const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics);

// The same of a case that is evaluated already.
Snapshot snapshot_of(const Casework& work);

// The advice without what tells of the files that it rests on: their names, digests and counts, and the places of rules.
Advice without_provenance(Advice advice);

}  // namespace ics
