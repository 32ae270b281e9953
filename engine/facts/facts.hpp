// What an assessment says about each capability, criterion, metric and circumstance, and on what ground:
// ratings as intervals, presumed and inferred values marked, contradictions listed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

enum class Truth : std::uint8_t { no, yes, unknown };

// Where a value comes from.
enum class Origin : std::uint8_t {
    rated,     // the assessment says so
    derived,   // follows from rated criteria (or sub-criteria, alternatives, the same work elsewhere)
    presumed,  // a criterion that its capability's rated stage settles (or its whole, or the same work elsewhere), and
               // the position of a capability of which only such criteria are known
    inferred,  // from another framework's rating, by the crosswalk
    unknown,   // nothing is known
};
std::string_view name(Origin origin);

// Where a capability stands: at some stage within `stage`. With origin unknown the range is the whole
// framework. A stage none of whose requirements is applicable comes with the one below, even one that is rated.
struct Position {
    LevelRange stage;
    Origin origin = Origin::unknown;
    bool not_applicable = false;  // every criterion of it is
    std::optional<std::size_t> rating;  // of Assessment::capability_ratings

    bool operator==(const Position&) const = default;
    Truth at_least(Level level) const {
        return stage.low >= level ? Truth::yes : stage.high < level ? Truth::no : Truth::unknown;
    }
};

// Whether a criterion is met. `partly` is unmet with a start made.
struct CriterionFact {
    Truth met = Truth::unknown;
    Origin origin = Origin::unknown;
    bool partly = false;
    bool not_applicable = false;            // then `met` is unknown and means nothing
    std::optional<std::size_t> rating;      // of Assessment::criterion_ratings

    bool operator==(const CriterionFact&) const = default;
};

// Two statements of the assessment that cannot both be so.
struct Conflict {
    enum class Kind {
        stage_and_criterion,   // a criterion's status contradicts its capability's rated stage
        same_work,             // one piece of work rated differently in two frameworks
        crosswalk,             // two ratings infer stages that do not overlap
        parent_and_parts,      // a criterion's own status contradicts its sub-criteria's or alternatives'
    };
    Kind kind;
    CapabilityIndex capability;
    std::vector<CriterionIndex> criteria;
    LevelRange stage;    // the interval that spans both
    std::string text;    // a sentence for people
};

// A metric against its target. `meets` is unknown without a value, or for a national total without a
// local target.
struct MetricFact {
    std::optional<double> value;
    std::optional<double> target;  // the local target, else the metric's own if its scope is local
    Truth meets = Truth::unknown;
    std::optional<std::size_t> entry;  // of Assessment::metrics

    bool operator==(const MetricFact&) const = default;
};

struct ContextFactValue {
    Truth value = Truth::unknown;
    std::optional<std::size_t> entry;  // of Assessment::context

    bool operator==(const ContextFactValue&) const = default;
};

// All facts of one case. Holds no reference to what it was made from; the vectors are parallel to the
// knowledge base's.
struct Facts {
    std::vector<Position> capabilities;
    std::vector<CriterionFact> criteria;
    std::vector<MetricFact> metrics;
    std::vector<ContextFactValue> context;
    std::vector<Conflict> conflicts;  // in order of capability, kind
    System system;
    Date as_of{};
    std::vector<std::optional<Level>> target;  // by capability: the stage aimed at, where there is one

    const Position& operator[](CapabilityIndex i) const { return capabilities[i.value]; }
    const CriterionFact& operator[](CriterionIndex i) const { return criteria[i.value]; }
    const MetricFact& operator[](MetricIndex i) const { return metrics[i.value]; }
    const ContextFactValue& operator[](ContextIndex i) const { return context[i.value]; }
};

// Works out all facts of an assessment, as of a date.
Facts derive_facts(const KnowledgeBase& knowledge, const Assessment& assessment, Date as_of);

// The capability's stage as its requirements alone give it: `low` counts unknown ones as unmet, `high` as
// met; not-applicable ones do not count. A stage without requirements is never reached this way unless a stage
// above it is; one whose requirements are all not applicable comes with the one below.
LevelRange stage_from_criteria(const KnowledgeBase& knowledge, CapabilityIndex capability,
                               const std::vector<CriterionFact>& criteria);

// The correspondences that an inferred position rests on, in order: positions in KnowledgeBase::correspondences. Empty
// for any other.
std::vector<std::size_t> inferred_from(const KnowledgeBase& knowledge, const Facts& facts, CapabilityIndex capability);

}  // namespace ics
