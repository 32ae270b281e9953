// What must come before what, and what helps what, as the knowledge base declares it.
#pragma once

#include <variant>
#include <vector>

#include "model/framework.hpp"
#include "model/index.hpp"
#include "model/record.hpp"

namespace ics {

// 'This capability has reached this stage'; written "hlp-2019/2.3@thriving".
struct Milestone {
    CapabilityIndex capability;
    Level stage = 0;

    auto operator<=>(const Milestone&) const = default;
};

// What an edge may join: a criterion that is a step, or a milestone above the base.
using StepRef = std::variant<CriterionIndex, Milestone>;

enum class EdgeKind { requires_, supports };

// One declared edge: `step` needs (or is helped by) `need`. Record::why says why in one sentence.
struct Dependency : Record {
    EdgeKind kind = EdgeKind::requires_;
    StepRef step;
    StepRef need;
};

// Capabilities of two frameworks that correspond, stage by stage. Not a dependency.
struct Correspondence : Record {
    CapabilityIndex a;
    CapabilityIndex b;
    std::vector<std::pair<Level, Level>> stages;  // level of a, level of b
    std::vector<Level> silent;                    // levels of a whose rating says nothing of b
    double strength = 0;                          // 0..1: how much of b's content a's covers
};

}  // namespace ics
