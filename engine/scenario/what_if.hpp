// What scenarios change for one assessment, each set beside what stands now: plain values, all by id.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advise/advise.hpp"
#include "diagnostics/diagnostic.hpp"
#include "model/scenario.hpp"
#include "scenario/difference.hpp"
#include "scenario/stack.hpp"

namespace ics {

// Why a step is done in a scenario.
enum class DoneBecause {
    named,     // the scenario completes it, or sets it to met
    stage,     // it belongs to a stage that the scenario sets or completes
    required,  // what the scenario completes needs it, and `with_requirements` asks for that
    follows,   // of itself: its parts, an alternative or the same work elsewhere are done
};
std::string_view name(DoneBecause because);

// A step that is done in the scenario and is not known to be done now.
struct StepDone {
    Named step;
    Named capability;
    DoneBecause because = DoneBecause::named;
    int effort = 0;           // 1..8, relative
    bool known_open = true;   // now; else it may be done already
    bool begun = false;       // now: partly met
    bool on_the_way = false;  // now, to the targets
};

// A step whose state differs. Nothing where it is not on the way to the targets.
struct StepTurn {
    Named step;
    std::optional<StepState> was, is;
    int rank = 0;              // in the scenario, within the actions of its state; 0 where it has none
    double score = 0;
    std::vector<Named> waits;  // for these, where it is blocked in the scenario
};

// A capability that stands elsewhere; of frameworks that are aimed at or rated.
struct StageTurn {
    Named capability;
    std::string framework;  // short title
    LevelRange was, is;
    std::string was_words, is_words;
};

struct MetricTurn {
    Named metric;
    std::string was, is;  // the figures, with unit
    Truth was_met = Truth::unknown, is_met = Truth::unknown;
};

// A promise of the system's own whose standing or open actions differ.
struct CommitmentTurn {
    Named commitment;
    Standing was = Standing::undated, is = Standing::undated;
    std::vector<Named> gone;   // of its actions: no longer open
    std::vector<Named> again;  // open, and not so now
    std::vector<Named> left;   // open in the scenario, all of them
};

// One of the first actions of a scenario, and where it stands now.
struct FirstAction {
    Named step;
    double score = 0;
    std::optional<StepState> was;
    int was_rank = 0;  // 0: it has none
};

// Relative points, as priorities.toml explains effort; the same work in two frameworks counts once.
struct EffortSpent {
    int total = 0;
    int maybe_done = 0;  // of it: for steps that may be done already
    int begun = 0;       // of it: for steps that are begun
};

// One state of things in figures; steps are criteria, never milestones.
struct Figures {
    int at_target = 0, capabilities = 0;  // of the frameworks aimed at; what is not applicable is left out
    int done = 0;                         // all that are, on the way or not
    int ready = 0, blocked = 0, undetermined = 0, later = 0;  // on the way to the targets
    int recommendations = 0, findings = 0;                    // made
    int metrics_met = 0;
    int commitments_open = 0;             // with actions that are open
    int effort_left = 0;                  // at most: of all that is on the way and not known to be done
};

struct ScenarioOutcome {
    std::string name;
    std::string note;
    std::vector<std::string> layers;   // names of all that apply, in order; itself the last, but for a stack
    bool stacked = false;              // all that were picked, on top of each other
    std::vector<std::string> assumes;  // each change, in words
    Figures figures;
    EffortSpent effort;
    std::vector<StageTurn> stages;             // in the knowledge base's order
    std::vector<StepDone> done;                // in order of id
    std::vector<StepTurn> undone;              // done now and not in the scenario
    std::vector<StepTurn> newly_ready;         // by rank
    std::vector<StepTurn> newly_blocked;       // by rank
    std::vector<StepTurn> no_longer_blocked;   // blocked now, open and not blocked then: the newly ready ones among them
    std::vector<SaidChange> said;              // recommendations and findings, in order of id
    std::vector<MetricTurn> metrics;
    std::vector<CommitmentTurn> commitments;
    std::vector<FirstAction> first;            // what to do next, by rank
};

struct WhatIf {
    Named assessment;  // the file, and the system's name
    Date as_of{};
    std::string target_words;
    Figures base;
    std::vector<ScenarioOutcome> scenarios;  // in the order picked, the stack last
};

// What to work out: scenarios picked by position, and whether to add one of all of them on top of each other.
struct Picked {
    std::vector<std::size_t> scenarios;
    bool stack = false;
};

// Evaluates the assessment, then each scenario by a full run. Nothing, and reported, where there is no advice for the
// assessment. Reports as warnings where layers contradict each other, and what a scenario completes for nothing.
std::optional<WhatIf> what_if(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                              const Assessment& assessment, const std::vector<Scenario>& scenarios, const Picked& picked,
                              const AdviseOptions& options, Diagnostics& diagnostics);

}  // namespace ics
