// One system's own case: ratings, metrics, context, decisions and commitments at a date, with evidence.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/framework.hpp"
#include "model/index.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// On whose word a value of the assessment stands.
struct Evidence {
    std::string evidence;
    std::string source;  // as written: "blmk-2018:612-640"
    std::string rater;
    std::optional<Date> date;
    Place place;
};

// A rated stage means exactly that stage; a range means that raters disagree.
struct CapabilityRating {
    CapabilityIndex capability;
    LevelRange stage;
    Evidence evidence;
};

enum class Status { met, partly, unmet, not_applicable };
std::string_view name(Status status);

struct CriterionRating {
    CriterionIndex criterion;
    Status status = Status::unmet;
    std::string reason;  // never empty for not_applicable
    Evidence evidence;
};

struct MetricValue {
    MetricIndex metric;
    double value = 0;
    std::optional<double> target;  // a local target in place of the metric's own
    Evidence evidence;
};

struct ContextValue {
    ContextIndex fact;
    bool value = false;
    Evidence evidence;
};

enum class DecisionState { decided, in_progress, parked };
std::string_view name(DecisionState state);

// What the system has already decided about a step.
struct Decision {
    CriterionIndex step;
    DecisionState state = DecisionState::decided;
    std::string owner;
    std::optional<Date> due;
    std::string note;
    Place place;
};

enum class CommitmentState { planned, in_progress, done, dropped };
std::string_view name(CommitmentState state);

// A promise of the system's own, beside the national ones.
struct Commitment {
    std::string id;
    std::string title;
    std::string text;
    std::optional<Date> due;
    CommitmentState state = CommitmentState::planned;
    std::vector<CriterionIndex> advances;
    std::vector<std::string> covers;
    std::string source;
    Place place;
};

struct Target {
    FrameworkIndex framework;
    Level stage = 0;
    std::optional<Date> by;
};

struct System {
    std::string name;
    std::string summary;              // a line about it for the report; may be empty
    std::optional<double> population;
    std::vector<Tier> tiers;          // those it works at; empty = not said
    std::vector<std::string> tags;
    bool fictional = false;
    std::vector<std::string> case_studies;  // ids of those that tell of this system: it does not learn from itself
};

// A plain statement that the system's own document makes about itself.
struct SystemFact : Record {};

struct Assessment {
    System system;
    Date date{};
    std::vector<Target> targets;  // at most one for each framework
    std::vector<CapabilityRating> capability_ratings;  // each capability at most once
    std::vector<CriterionRating> criterion_ratings;
    std::vector<MetricValue> metrics;
    std::vector<ContextValue> context;
    std::vector<Decision> decisions;
    std::vector<Commitment> commitments;  // as written
    std::vector<SystemFact> facts;
    InputFile file;
};

}  // namespace ics
