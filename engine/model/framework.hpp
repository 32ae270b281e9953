// Maturity frameworks: stages, domains, capabilities and the criteria that describe them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/index.hpp"
#include "model/record.hpp"

namespace ics {

// How far up a framework's stages: 0 is the base, where everyone starts.
using Level = int;

// Both ends included; low <= high. A known stage has low == high.
struct LevelRange {
    Level low = 0;
    Level high = 0;

    bool operator==(const LevelRange&) const = default;
    bool exact() const { return low == high; }
};

struct Stage : Record {  // `id` is the stage's name within its framework, such as "maturing"
    std::string title;
    std::optional<Date> due;
};

struct Framework : Record {
    std::string title;
    std::string short_title;
    std::vector<Stage> stages;  // by level; stages[0] is the base
    std::vector<DomainIndex> domains;  // in order of id

    // The level of the stage with this id; nothing when the framework has no such stage.
    std::optional<Level> level_of(std::string_view stage) const;
    Level top() const { return Level(stages.size()) - 1; }
};

// A paragraph of a domain's overview, for one stage.
struct Narrative : Record {
    DomainIndex domain;
    Level stage = 0;
};

struct Domain : Record {
    std::string title;
    FrameworkIndex framework;
    std::vector<CapabilityIndex> capabilities;  // in order of id
};

// A capability's stage as an outcome: `text` says what the capability looks like there.
struct MilestoneText : Record {
    Level stage = 0;
};

struct Capability : Record {
    std::string title;
    DomainIndex domain;
    FrameworkIndex framework;
    std::vector<CriterionIndex> criteria;  // all roles, sub-criteria too, in order of stage, then id
    std::vector<MilestoneText> milestones;  // in order of stage
};

enum class Role { requirement, description, repeat };
enum class Tier { neighbourhood, place, system, region, nation };

// One statement of a capability at a stage.
struct Criterion : Record {
    CapabilityIndex capability;
    Level stage = 0;
    Role role = Role::requirement;
    std::optional<CriterionIndex> repeats;       // with Role::repeat
    std::optional<CriterionIndex> parent;        // a line of evidence for another criterion
    std::vector<CriterionIndex> children;        // whose parent is this
    std::vector<CriterionIndex> alternatives;    // any one of these is enough
    std::optional<CriterionIndex> alternative_of;
    std::vector<CriterionIndex> same;            // the same work in other frameworks, as declared
    std::string group;
    std::string action;  // imperative heading
    std::vector<Tier> tier;
    int effort = 0;      // 1..8, relative; 0 for what is no step
    std::string lead;    // a lead's id
    std::vector<std::string> tags;
    std::vector<MetricIndex> serves;

    // True for the criteria that are steps of the dependency graph.
    bool is_step() const { return role == Role::requirement && !parent && !alternative_of; }
};

// A place, tool, reading or target that the source names for something.
struct Example : Record {
    std::string illustrates;  // id of a criterion, milestone text, narrative, domain or framework
};

struct CrossTheme : Record {
    std::string title;
};

std::string_view name(Tier tier);
std::optional<Tier> tier_named(std::string_view name);

}  // namespace ics
