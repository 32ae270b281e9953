// What deriving facts looks up in a knowledge base, gathered once for many derivations.
#pragma once

#include <cstdint>
#include <vector>

#include "model/knowledge_base.hpp"

namespace ics {

// A requirement that is a step of its capability.
struct Rung {
    CriterionIndex criterion;
    Level stage = 0;
};

// What a capability's stage follows from.
struct Ladder {
    Level top = 0;
    std::vector<Rung> rungs;           // in the capability's order
    std::vector<CriterionIndex> all;   // its criteria of every role, in order of index
    std::vector<CriterionIndex> wholes;   // those that have parts, in order of index
    std::vector<CriterionIndex> choices;  // those that have alternatives, in order of index
};
Ladder ladder_of(const KnowledgeBase& knowledge, CapabilityIndex capability);

// The knowledge base must outlive it.
struct FactTables {
    explicit FactTables(const KnowledgeBase& knowledge);

    static constexpr std::uint32_t none = 0xFFFFFFFF;

    const KnowledgeBase& knowledge;
    std::vector<Ladder> ladders;                          // by capability
    std::vector<std::vector<CriterionIndex>> same_work;   // classes, as same_work_classes gives them
    std::vector<std::uint32_t> class_of;                  // by criterion: position in `same_work`, or none
    std::vector<std::vector<CriterionIndex>> repeats;     // by criterion: those that say it again
    std::vector<std::vector<std::size_t>> links;          // by capability: positions of its correspondences
};

}  // namespace ics
